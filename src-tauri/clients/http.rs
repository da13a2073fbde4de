//! The one place that makes HTTP clients and reads their answers.
//!
//! Every client is bound here to the same rules: TLS only, certificates always checked, no redirects (an API has no
//! reason to send us elsewhere, and credentials must not follow), bounded waiting, bounded answers.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Once};
use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use jiff::Timestamp;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{self, HeaderMap, HeaderName};
use reqwest::{Certificate, Client, Method, RequestBuilder, Url};
use serde::de::DeserializeOwned;

use super::fault;
use super::trouble::Trouble;

/// Which certificates are believed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Trust {
    /// What the operating system trusts.
    #[default]
    System,
    /// That, and the authorities in this PEM text: an organisation's inspecting proxy.
    SystemAnd(String),
    /// The authorities in this PEM text and nobody else.
    OnlyThis(String),
}

/// How far the client may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reach {
    /// Any host, through the system's proxy if there is one.
    #[default]
    Anywhere,
    /// This computer only; no proxy, no name server. Asking for another host is refused before anything is sent.
    LoopbackOnly,
}

/// How patient and how hungry the client is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For the connection, TLS included.
    pub connect: Duration,
    /// For everything, connection included.
    pub total: Duration,
    /// The largest body taken in.
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), total: Duration::from_secs(30), body: 4 << 20 }
    }
}

/// Everything a client is made from besides its address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Network {
    /// Which certificates are believed.
    pub trust: Trust,
    /// How far it may go.
    pub reach: Reach,
    /// How patient it is.
    pub limits: Limits,
}

impl Network {
    /// For services on this computer that prove themselves with a certificate of this authority.
    pub fn loopback_only(authority_pem: impl Into<String>) -> Self {
        Self { trust: Trust::OnlyThis(authority_pem.into()), reach: Reach::LoopbackOnly, limits: Limits::default() }
    }
}

/// A client for one service.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
    base: Url,
    reach: Reach,
    limits: Limits,
    proxied: bool,
}

impl Http {
    /// A client for the service at `base`, an `https` address without a path of its own.
    pub fn new(base: &str, network: &Network) -> Result<Self, Trouble> {
        let base = Url::parse(base.trim()).map_err(|_| Trouble::BadAddress)?;
        if base.scheme() != "https" || base.host_str().is_none() || !base.username().is_empty() {
            return Err(Trouble::BadAddress);
        }
        if network.reach == Reach::LoopbackOnly && !may_be_asked_here(&base) {
            return Err(Trouble::HostNotAllowed { host: host_of(&base) });
        }
        install_crypto();
        let mut builder = Client::builder()
            .user_agent(concat!("passarela/", env!("CARGO_PKG_VERSION")))
            .https_only(true)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(network.limits.connect)
            .timeout(network.limits.total)
            .referer(false);
        builder = match &network.trust {
            Trust::System => builder,
            Trust::SystemAnd(pem) => builder.tls_certs_merge(certificates(pem)?),
            Trust::OnlyThis(pem) => builder.tls_certs_only(certificates(pem)?),
        };
        let mut proxied = false;
        match network.reach {
            Reach::LoopbackOnly => builder = builder.no_proxy().dns_resolver(Arc::new(LoopbackNames)),
            Reach::Anywhere => {
                let uri = base.as_str().parse().ok();
                proxied = uri.is_some_and(|uri| Matcher::from_system().intercept(&uri).is_some());
            }
        }
        let client = builder.build().map_err(|_| match network.trust {
            Trust::System => Trouble::NoAuthorities,
            Trust::SystemAnd(_) | Trust::OnlyThis(_) => Trouble::BadCertificate,
        })?;
        Ok(Self { client, base, reach: network.reach, limits: network.limits, proxied })
    }

    /// The service's host, for messages.
    pub fn host(&self) -> String {
        host_of(&self.base)
    }

    /// Starts a request for a path of the service; each of `segments` is escaped, so none can climb out of its place.
    pub fn request(&self, method: Method, segments: &[&str]) -> RequestBuilder {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        self.client.request(method, url).header(header::ACCEPT, "application/json")
    }

    /// Sends it and takes the whole answer in, whatever its status.
    pub async fn send(&self, request: RequestBuilder) -> Result<Answer, Trouble> {
        let request = request.build().map_err(|_| Trouble::BadAddress)?;
        // The base was checked, but a request could have been made from another address.
        if self.reach == Reach::LoopbackOnly && !may_be_asked_here(request.url()) {
            return Err(Trouble::HostNotAllowed { host: host_of(request.url()) });
        }
        let host = host_of(request.url());
        let trouble = |error: reqwest::Error| {
            fault::classify(&error.without_url(), &host, self.limits.total.as_secs().max(1), self.proxied)
        };
        let mut response = self.client.execute(request).await.map_err(trouble)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let mut body = Vec::new();
        let in_body = |error| match trouble(error) {
            Trouble::Timeout { host, seconds } => Trouble::TooSlow { host, seconds },
            other => other,
        };
        while let Some(chunk) = response.chunk().await.map_err(in_body)? {
            if body.len() + chunk.len() > self.limits.body {
                return Err(Trouble::TooLarge { host: host.clone() });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { host, status, headers, body })
    }
}

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    host: String,
    /// HTTP status.
    pub status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    /// 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// When the service says it answered.
    pub fn date(&self) -> Option<Timestamp> {
        jiff::fmt::rfc2822::parse(self.header(header::DATE)?).ok().map(|zoned| zoned.timestamp())
    }

    /// `Retry-After` in seconds. Cisco's own sample reads `3172s`, so whatever follows the digits is ignored.
    pub fn retry_after(&self) -> Option<u64> {
        let text = self.header(header::RETRY_AFTER)?.trim();
        let digits = text.find(|c: char| !c.is_ascii_digit()).map_or(text, |end| &text[..end]);
        digits.parse().ok()
    }

    /// The host a redirect points to.
    pub fn redirect_host(&self) -> Option<String> {
        let location = self.header(header::LOCATION)?;
        let to = Url::parse(location).ok().map_or_else(|| self.host.clone(), |url| host_of(&url));
        (300..400).contains(&self.status).then_some(to)
    }

    /// The body as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Trouble> {
        serde_json::from_slice(&self.body).map_err(|error| {
            let host = self.host.clone();
            if self.body.trim_ascii_start().first() == Some(&b'<') {
                Trouble::WebPage { host }
            } else if error.is_eof() {
                Trouble::Truncated { host }
            } else {
                Trouble::Malformed { host }
            }
        })
    }

    /// Whether the body repeats this text. An answer that echoes a secret must not be quoted.
    pub fn repeats(&self, text: &str) -> bool {
        !text.is_empty() && self.body.windows(text.len()).any(|window| window == text.as_bytes())
    }

    /// The host that answered.
    pub fn host(&self) -> &str {
        &self.host
    }

    fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// rustls takes its cryptography from a process-wide default. Somebody else may have set one: that is as good.
pub fn install_crypto() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

fn certificates(pem: &str) -> Result<Vec<Certificate>, Trouble> {
    match Certificate::from_pem_bundle(pem.as_bytes()) {
        Ok(found) if !found.is_empty() => Ok(found),
        _ => Err(Trouble::BadCertificate),
    }
}

fn host_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

/// Loopback addresses, `localhost`, and names under `.invalid`. The last lead nowhere by definition (RFC 6761); letting
/// them through to [`LoopbackNames`] is how a name that does not resolve is practised without asking a name server.
fn may_be_asked_here(url: &Url) -> bool {
    host_may_be_asked_here(&host_of(url))
}

/// The same by name or address, for what is not asked over HTTP.
pub(super) fn host_may_be_asked_here(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<IpAddr>().map_or_else(|_| host == "localhost" || host.ends_with(".invalid"), |ip| ip.is_loopback())
}

/// Knows `localhost` and nothing else, and asks nobody.
struct LoopbackNames;

impl Resolve for LoopbackNames {
    fn resolve(&self, name: Name) -> Resolving {
        let known = name.as_str() == "localhost";
        Box::pin(async move {
            if known {
                let both = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
                Ok(Box::new(both.into_iter().map(|ip| SocketAddr::new(ip, 0))) as Addrs)
            } else {
                Err(std::io::Error::from(std::io::ErrorKind::NotFound).into())
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loopback(base: &str) -> Result<Http, Trouble> {
        let network = Network { reach: Reach::LoopbackOnly, ..Network::default() };
        Http::new(base, &network)
    }

    #[test]
    fn only_loopback_is_asked_when_so_bound() {
        for host in ["127.0.0.1", "[::1]", "localhost", "name.invalid"] {
            assert!(loopback(&format!("https://{host}:8443")).is_ok(), "{host}");
        }
        for host in ["visibility.amp.cisco.com", "10.0.0.1", "localhost.example", "127.0.0.1.example"] {
            let refused = loopback(&format!("https://{host}:8443")).err();
            assert_eq!(refused, Some(Trouble::HostNotAllowed { host: host.into() }));
        }
    }

    #[tokio::test]
    async fn a_request_made_from_another_address_is_not_sent() {
        let http = loopback("https://127.0.0.1:1").expect("a client");
        let stray = http.client.get("https://192.0.2.1/");
        assert_eq!(http.send(stray).await.err().map(|t| t.code()), Some("host-not-allowed"));
    }

    #[test]
    fn only_tls_addresses_without_credentials_are_addresses() {
        for base in ["http://127.0.0.1", "127.0.0.1", "", "https://user:pass@127.0.0.1"] {
            assert_eq!(Http::new(base, &Network::default()).err(), Some(Trouble::BadAddress), "{base:?}");
        }
    }

    #[test]
    fn a_trusted_text_without_a_certificate_is_refused() {
        let network = Network { trust: Trust::OnlyThis("no certificate".into()), ..Network::default() };
        assert_eq!(Http::new("https://127.0.0.1", &network).err(), Some(Trouble::BadCertificate));
    }

    #[test]
    fn path_segments_cannot_climb() {
        let http = loopback("https://localhost:1").expect("a client");
        let request = http.request(Method::GET, &["iroh", "../admin", "a/b"]).build().expect("a request");
        assert_eq!(request.url().path(), "/iroh/..%2Fadmin/a%2Fb");
    }

    #[test]
    fn waiting_is_read_from_digits() {
        let answer = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, header::HeaderValue::from_static(value));
            Answer { host: String::new(), status: 429, headers, body: Vec::new() }.retry_after()
        };
        assert_eq!(answer("3172s"), Some(3172));
        assert_eq!(answer(" 12 "), Some(12));
        assert_eq!(answer("soon"), None);
    }
}
