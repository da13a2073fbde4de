//! The one place that makes HTTP clients and reads their answers.
//!
//! Every client is bound here to the same rules: TLS only, certificates always checked, no redirects (an API has no
//! reason to send us elsewhere, and credentials must not follow), bounded waiting, bounded answers.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Once};
use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{self, HeaderMap, HeaderName};
use reqwest::{Certificate, Client, Method, RequestBuilder, Url};
use serde::de::DeserializeOwned;

use super::Error;
pub use super::trust::Trust;
use super::{classify, pin};

/// How long a connection is kept for the next question.
const IDLE: Duration = Duration::from_secs(20);

/// Which hosts the client may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AllowedHosts {
    /// Any host, through the system's proxy if there is one.
    #[default]
    Any,
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
    /// The largest body taken in, in bytes; a larger one is [`Error::TooLarge`].
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
    /// Which hosts it may ask.
    pub allowed: AllowedHosts,
    /// How patient it is.
    pub limits: Limits,
}

impl Network {
    /// For services on this computer that prove themselves with a certificate of this authority.
    pub fn loopback_only(authority_pem: impl Into<String>) -> Self {
        Self {
            trust: Trust::OnlyThis(authority_pem.into()),
            allowed: AllowedHosts::LoopbackOnly,
            limits: Limits::default(),
        }
    }
}

/// A client for one service.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
    base: Url,
    allowed: AllowedHosts,
    limits: Limits,
    proxied: bool,
    /// An answer came: from then on a question may go out over a connection that was kept.
    answered: Arc<AtomicBool>,
}

impl Http {
    /// A client for the service at `base`, an `https` address without a path of its own.
    pub fn new(base: &str, network: &Network) -> Result<Self, Error> {
        match network.trust {
            Trust::Pinned(pinned) => Self::with_tls(base, network, pin::exactly(pinned)),
            _ => Self::build(base, network, None),
        }
    }

    /// The same with certificates judged by the rules of [`pin`](super::pin) alone; `network` says the rest.
    pub(super) fn with_tls(
        base: &str,
        network: &Network,
        tls: Result<rustls::ClientConfig, rustls::Error>,
    ) -> Result<Self, Error> {
        Self::build(base, network, Some(tls))
    }

    fn build(
        base: &str,
        network: &Network,
        tls: Option<Result<rustls::ClientConfig, rustls::Error>>,
    ) -> Result<Self, Error> {
        let base = Url::parse(base.trim()).map_err(|_| Error::BadAddress)?;
        if base.scheme() != "https" || base.host_str().is_none() || !base.username().is_empty() {
            return Err(Error::BadAddress);
        }
        if network.allowed == AllowedHosts::LoopbackOnly && !may_be_asked_here(&base) {
            return Err(Error::HostNotAllowed { host: host_of(&base) });
        }
        install_crypto();
        let mut builder = Client::builder()
            .user_agent(concat!("passarela/", env!("CARGO_PKG_VERSION")))
            .https_only(true)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(network.limits.connect)
            .timeout(network.limits.total)
            // Well before a server gives an idle connection up: a question must not meet one that is being closed.
            .pool_idle_timeout(IDLE)
            .referer(false);
        builder = match (tls, &network.trust) {
            (Some(tls), _) => {
                builder.tls_backend_preconfigured(tls.map_err(|_| Error::TlsOther { host: host_of(&base) })?)
            }
            (None, Trust::System | Trust::Pinned(_)) => builder,
            (None, Trust::SystemAnd(pem)) => builder.tls_certs_merge(certificates(pem)?),
            (None, Trust::OnlyThis(pem)) => builder.tls_certs_only(certificates(pem)?),
        };
        let mut proxied = false;
        match network.allowed {
            AllowedHosts::LoopbackOnly => builder = builder.no_proxy().dns_resolver(Arc::new(LoopbackNames)),
            AllowedHosts::Any => {
                let uri = base.as_str().parse().ok();
                proxied = uri.is_some_and(|uri| Matcher::from_system().intercept(&uri).is_some());
            }
        }
        let client = builder.build().map_err(|_| match network.trust {
            Trust::System => Error::NoAuthorities,
            Trust::SystemAnd(_) | Trust::OnlyThis(_) => Error::BadCertificate,
            Trust::Pinned(_) => Error::TlsOther { host: host_of(&base) },
        })?;
        Ok(Self { client, base, allowed: network.allowed, limits: network.limits, proxied, answered: Arc::default() })
    }

    /// The service's host, for messages.
    pub fn host(&self) -> String {
        host_of(&self.base)
    }

    /// Starts a request for a path of the service; each of `segments` is escaped, so none can climb out of its place.
    pub fn request(&self, method: Method, segments: &[&str]) -> RequestBuilder {
        self.start(method, segments, None)
    }

    /// Starts a GET with parameters, escaped as a path is: a blank is `%20`, since not every service reads `+` as one.
    pub fn ask(&self, segments: &[&str], parameters: &[(&str, String)]) -> RequestBuilder {
        let pairs = parameters.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value)));
        let query = pairs.collect::<Vec<_>>().join("&");
        self.start(Method::GET, segments, Some(query.as_str()).filter(|query| !query.is_empty()))
    }

    fn start(&self, method: Method, segments: &[&str], query: Option<&str>) -> RequestBuilder {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        url.set_query(query);
        self.client.request(method, url).header(header::ACCEPT, "application/json")
    }

    /// Sends it and takes the whole answer in, whatever its status. A request that only reads (RFC 9110 §9.2.1) is sent a
    /// second time where a kept connection ended under it; no other ever is.
    ///
    /// # Errors
    /// An address that may not be asked, a connection that did not come about or broke, [`Limits`] that were passed. A
    /// status of 400 or more is an answer here, not an error.
    pub async fn send(&self, request: RequestBuilder) -> Result<Answer, Error> {
        let request = request.build().map_err(|_| Error::BadAddress)?;
        // The base was checked, but a request could have been made from another address.
        if self.allowed == AllowedHosts::LoopbackOnly && !may_be_asked_here(request.url()) {
            return Err(Error::HostNotAllowed { host: host_of(request.url()) });
        }
        let host = host_of(request.url());
        let to_error = |error: reqwest::Error| {
            classify::classify(&error.without_url(), &host, self.limits.total.as_secs().max(1), self.proxied)
        };
        // A kept connection may end just as a question goes out. What only reads is asked once more, on a fresh one.
        let may_be_kept = self.answered.load(Ordering::Relaxed);
        let again = request.try_clone().filter(|request| may_be_kept && request.method().is_safe());
        let mut response = match self.client.execute(request).await {
            Ok(response) => response,
            Err(error) => match (to_error(error), again) {
                (Error::ConnectionLost { .. }, Some(again)) => self.client.execute(again).await.map_err(to_error)?,
                (error, _) => return Err(error),
            },
        };
        self.answered.store(true, Ordering::Relaxed);
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let mut body = Vec::new();
        let in_body = |error| match to_error(error) {
            Error::Timeout { host, seconds } => Error::TooSlow { host, seconds },
            other => other,
        };
        while let Some(chunk) = response.chunk().await.map_err(in_body)? {
            if body.len() + chunk.len() > self.limits.body {
                return Err(Error::TooLarge { host: host.clone() });
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
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.body).map_err(|error| {
            let host = self.host.clone();
            if self.body.trim_ascii_start().first() == Some(&b'<') {
                Error::WebPage { host }
            } else if error.is_eof() {
                Error::Truncated { host }
            } else {
                Error::Malformed { host }
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

    /// A header of the service's own.
    pub fn header_text(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Every value of a header that may stand more than once.
    pub fn header_texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers.get_all(name).iter().filter_map(|value| value.to_str().ok())
    }

    /// All headers whose value is a text.
    pub fn headers_text(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
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

fn certificates(pem: &str) -> Result<Vec<Certificate>, Error> {
    match Certificate::from_pem_bundle(pem.as_bytes()) {
        Ok(found) if !found.is_empty() => Ok(found),
        _ => Err(Error::BadCertificate),
    }
}

/// Everything but what RFC 3986 leaves alone anywhere.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn escaped(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, ESCAPED)
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
    use crate::domain::fingerprint::Fingerprint;

    fn loopback(base: &str) -> Result<Http, Error> {
        let network = Network { allowed: AllowedHosts::LoopbackOnly, ..Network::default() };
        Http::new(base, &network)
    }

    #[test]
    fn only_loopback_is_asked_when_so_bound() {
        for host in ["127.0.0.1", "[::1]", "localhost", "name.invalid"] {
            assert!(loopback(&format!("https://{host}:8443")).is_ok(), "{host}");
        }
        for host in ["visibility.amp.cisco.com", "10.0.0.1", "localhost.example", "127.0.0.1.example"] {
            let refused = loopback(&format!("https://{host}:8443")).err();
            assert_eq!(refused, Some(Error::HostNotAllowed { host: host.into() }));
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
            assert_eq!(Http::new(base, &Network::default()).err(), Some(Error::BadAddress), "{base:?}");
        }
    }

    #[test]
    fn a_trusted_text_without_a_certificate_is_refused() {
        let network = Network { trust: Trust::OnlyThis("no certificate".into()), ..Network::default() };
        assert_eq!(Http::new("https://127.0.0.1", &network).err(), Some(Error::BadCertificate));
    }

    #[test]
    fn path_segments_cannot_climb() {
        let http = loopback("https://localhost:1").expect("a client");
        let request = http.request(Method::GET, &["iroh", "../admin", "a/b"]).build().expect("a request");
        assert_eq!(request.url().path(), "/iroh/..%2Fadmin/a%2Fb");
    }

    #[test]
    fn parameters_are_escaped_as_a_path_is() {
        let http = loopback("https://localhost:1").expect("a client");
        let parameters = [("a", "two words+é&b=#".to_owned()), ("from", "2026-03-02T09:00:00.000Z".to_owned())];
        let request = http.ask(&["x"], &parameters).build().expect("a request");
        let escaped = "a=two%20words%2B%C3%A9%26b%3D%23&from=2026-03-02T09%3A00%3A00.000Z";
        assert_eq!(request.url().query(), Some(escaped));
        let read: Vec<_> =
            request.url().query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        assert_eq!(read[0], ("a".to_owned(), "two words+é&b=#".to_owned()));
        assert_eq!(http.ask(&["x"], &[]).build().expect("a request").url().query(), None);
    }

    #[test]
    fn a_pinned_client_bound_to_this_computer_still_is() {
        let trust = Trust::Pinned(Fingerprint::new([1; 32]));
        let network = Network { trust, allowed: AllowedHosts::LoopbackOnly, ..Network::default() };
        assert!(Http::new("https://127.0.0.1:1", &network).is_ok());
        let refused = Http::new("https://10.0.0.1:1", &network).err();
        assert_eq!(refused, Some(Error::HostNotAllowed { host: "10.0.0.1".into() }));
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
