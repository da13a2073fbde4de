//! What a page that is none of ours resembles, so that the wizard can say which page it needs instead.

use std::borrow::Cow;

use super::asyncos_cli::log_line;
use super::capture::Capture;
use super::phrase_search::Phrase;
use super::sheet::{Kind, Segment, Sheet};
use super::text_marks::core;

/// Headings of Cisco's documents, in the languages they are read in. Sorted.
const CHAPTERS: [&str; 41] = [
    "antecedentes",
    "background information",
    "before you begin",
    "componentes utilizados",
    "components used",
    "configuración",
    "configurar",
    "configurações",
    "configure",
    "contenido",
    "contents",
    "conteúdo",
    "conventions",
    "convenções",
    "información relacionada",
    "informações complementares",
    "informações de apoio",
    "informações relacionadas",
    "introducción",
    "introduction",
    "introdução",
    "network diagram",
    "overview",
    "prerequisites",
    "prerrequisitos",
    "pré-requisitos",
    "related documents",
    "related information",
    "requerimientos",
    "requirements",
    "requisitos",
    "resolução de problemas",
    "solución de problemas",
    "solution",
    "troubleshoot",
    "troubleshooting",
    "verificaciones",
    "verificación",
    "verificar",
    "verificação",
    "verify",
];

/// Whether they or the steps of a document begin with this letter.
fn begins(c: char) -> bool {
    matches!(c, 'a'..='c' | 'e' | 'i' | 'n'..='p' | 'r'..='t' | 'v')
}

/// Bytes of the longest of them.
const LONGEST_CHAPTER: usize = 32;

/// Whether the text is a document *about* these pages: then nothing it quotes is a status.
pub(super) fn document(sheet: &Sheet<'_>) -> bool {
    let mut chapters = Vec::new();
    let mut steps = 0;
    for (_, s) in sheet.all() {
        if !s.own() || s.text.len() > 160 {
            continue;
        }
        // Most lines are told by their first letter.
        let first = s.lower.chars().find(|c| c.is_alphanumeric());
        if !first.is_some_and(begins) {
            continue;
        }
        let bare = core(&s.text);
        let counted = s.lower.starts_with(|c: char| !c.is_alphanumeric() || matches!(c, 'e' | 'p' | 's'));
        // No chapter's name is longer; a step is told by its beginning.
        if bare.len() > LONGEST_CHAPTER && !counted {
            continue;
        }
        sheet.cost.add(bare.len());
        let bare = match bare.is_ascii() {
            // In lower case already, and at the same place.
            true => Cow::Borrowed(core(&s.lower)),
            false => Cow::Owned(bare.to_lowercase()),
        };
        if bare.len() <= LONGEST_CHAPTER
            && let Some(chapter) = CHAPTERS.binary_search(&bare.as_ref()).ok().and_then(|c| CHAPTERS.get(c))
            && !chapters.contains(chapter)
        {
            chapters.push(chapter);
        }
        let step = ["step ", "etapa ", "passo ", "paso "]
            .iter()
            .any(|p| bare.strip_prefix(p).is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()) && r.len() > 4));
        steps += usize::from(step);
    }
    chapters.len() >= 3 || (chapters.len() >= 2 && steps >= 2) || (!chapters.is_empty() && steps >= 4)
}

/// Whether this is a mail, saved or copied with its head.
pub(super) fn mail(sheet: &Sheet<'_>) -> bool {
    let heads = sheet
        .all()
        .take(40)
        .filter(|(_, s)| {
            ["from:", "to:", "subject:", "sent:", "date:", "cc:", "de:", "para:", "assunto:"]
                .iter()
                .any(|h| s.lower.starts_with(h))
        })
        .count();
    sheet.capture == Capture::Mail || heads >= 2
}

/// A short name of what an unknown page resembles.
pub(super) fn looks_like(sheet: &Sheet<'_>) -> Option<&'static str> {
    if document(sheet) {
        return Some("how-to-document");
    }
    let says = |words: &[&'static str]| words.iter().any(|w| sheet.mentions(&Phrase::new(w)));
    let line = |words: &[&str]| words.iter().any(|w| sheet.has(w));
    if sheet.all().any(|(_, s)| log_line(s)) {
        return Some("asyncos-log");
    }
    if other_language(sheet) {
        return Some("appliance-page-other-language");
    }
    // Security Cloud Sign On, with several organisations (documented).
    if line(&["select organization", "select an organization", "select organisation", "select your organization"])
        || (line(&["security cloud sign on"]) && line(&["pending invitations", "matched organizations"]))
    {
        return Some("select-organization");
    }
    if licences(sheet) {
        return Some("licence-page");
    }
    let password = sheet.all().any(|(_, s)| s.kind == Kind::Password);
    let sign_in = line(&["sign in", "log in", "login", "sign on", "security cloud sign on", "welcome"]);
    if password
        || (sign_in && line(&["password", "passphrase", "username", "user name", "email", "forgot password", "next"]))
    {
        return Some("sign-in-page");
    }
    let first = sheet.segments.first()?;
    if mail(sheet) {
        return Some("e-mail");
    }
    if json(sheet, &first.text) {
        return Some("json");
    }
    if says(&[
        "your connection is not private",
        "your connection isn't private",
        "potential security risk ahead",
        "net::err_cert",
        "sec_error_",
    ]) {
        return Some("certificate-warning");
    }
    if line(&[
        "404 not found",
        "403 forbidden",
        "page not found",
        "this site can't be reached",
        "500 internal server error",
        "session expired",
        "access denied",
    ]) {
        return Some("error-page");
    }
    if says(&["getting a new look", "next generation web interface", "mail flow summary", "mail flow details"])
        || sheet.title.to_ascii_lowercase().contains("email security appliance - new")
    {
        return Some("new-web-interface");
    }
    let menus = ["monitor", "mail policies", "security services", "network", "system administration"];
    let cells = sheet.all().filter(|(_, s)| menus.iter().any(|m| s.says(m))).count();
    if cells >= 3
        || says(&["email security virtual appliance", "email security appliance c"])
        || says(&["no changes pending"])
    {
        return Some("appliance-page");
    }
    if sheet.all().any(|(_, s)| s.lower.starts_with("security services exchange") && s.text.len() < 120) {
        return Some("sse-portal-page");
    }
    if line(&["snapshots"]) && line(&["incidents"])
        || sheet.all().any(|(_, s)| s.lower.starts_with("threat response investigate"))
    {
        return Some("threat-response-page");
    }
    let xdr = sheet.all().take(12).any(|(_, s)| s.says("cisco xdr") || s.says("xdr"));
    if xdr
        || sheet.title.to_ascii_lowercase().contains("cisco xdr")
        || (line(&["on-premises appliances", "api clients", "integrations"]) && says(&["cisco xdr", "administration"]))
    {
        return Some("xdr-page");
    }
    None
}

/// A page about licences. Its tokens are other tokens, and what it lists as registered is registered there.
pub(super) fn licences(sheet: &Sheet<'_>) -> bool {
    const NAMES: [&str; 9] = [
        "cisco license central",
        "license central",
        "cisco licence central",
        "smart software licensing",
        "cisco smart software manager",
        "smart software manager",
        "cisco smart software licensing",
        "product instance registration tokens",
        "token management",
    ];
    NAMES.iter().any(|name| sheet.has(name))
}

/// A page of another product that lists devices with a version and a status as well. Secure Access is the other "SSE"
/// (Security Service Edge, documented).
pub(super) fn other_product(sheet: &Sheet<'_>) -> bool {
    const NAMES: [&str; 7] = [
        "cisco secure access",
        "secure access",
        "security cloud control",
        "firewall management center",
        "secure firewall management center",
        "cisco umbrella",
        "cisco secure endpoint",
    ];
    sheet.all().take(12).any(|(_, s)| s.own() && NAMES.iter().any(|name| s.says(name)))
}

/// Whether this is a page of the appliance in another of its interface languages. Nothing on it is read: a translated
/// state would be a guess.
///
/// The words below are signs of a language, no translations that the appliance is known to use.
pub(super) fn other_language(sheet: &Sheet<'_>) -> bool {
    // The product's own name is English in every language.
    const FRAME: [&str; 11] = [
        "cloud service settings",
        "edit cloud service settings",
        "edit cloud services",
        "mail policies",
        "security services",
        "system administration",
        "uncommitted changes",
        "message tracking",
        "edit settings",
        "no changes pending",
        "commit changes",
    ];
    let short = |s: &Segment| s.own() && s.text.len() <= 400;
    let surely = |text: &str| super::fact_builder::server(text).is_some_and(|s| s.region.known().is_some());
    let appliance = sheet.all().filter(|(_, s)| short(s)).any(|(_, s)| {
        let host = memchr::memchr(b'(', s.text.as_bytes()).is_some();
        s.lower.starts_with("asyncos ")
            || model(&s.lower)
            || (host && (surely(&s.text) || s.text.split_once(':').is_some_and(|(_, value)| surely(value))))
    });
    if !appliance {
        return false;
    }
    let (mut english, mut foreign, mut words) = (false, false, 0);
    for (_, s) in sheet.all().filter(|(_, s)| short(s)) {
        sheet.cost.add(s.text.len());
        let value = s.lower.rsplit([':', '\u{ff1a}']).next().unwrap_or_default().trim();
        english |= matches!(value, "enabled" | "disabled")
            || s.lower.starts_with("logged in as")
            || FRAME.iter().any(|f| s.says(f));
        // One English word of the frame decides, and stands near the top of nearly every page.
        if english {
            return false;
        }
        let folded = value.to_lowercase();
        foreign |= SWITCHES.iter().any(|w| *w == folded);
        words += s
            .text
            .to_lowercase()
            .split(|c: char| !c.is_alphabetic())
            .filter(|w| SIGNS.binary_search(w).is_ok())
            .take(3)
            .count();
        words += usize::from(s.text.chars().any(|c| matches!(c, '\u{400}'..='\u{4ff}' | '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')));
    }
    !english && (foreign || words >= 3)
}

/// `Cisco C300V`, `Cisco C390`, `Cisco M190`: the name of a machine in the page's bar.
fn model(lower: &str) -> bool {
    lower.strip_prefix("cisco ").is_some_and(|rest| {
        let rest = rest.split(' ').next().unwrap_or_default();
        let digits = rest.get(1..).unwrap_or_default().trim_end_matches('v');
        rest.starts_with(['c', 'm', 'x', 's'])
            && (3..=4).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
    })
}

/// Words for on and off in the languages of the interface.
const SWITCHES: [&str; 40] = [
    "abilitata",
    "abilitato",
    "activado",
    "activada",
    "activé",
    "activée",
    "aktiviert",
    "ativado",
    "ativada",
    "attivato",
    "attivo",
    "deaktiviert",
    "deshabilitado",
    "desabilitado",
    "desactivado",
    "desactivada",
    "desativado",
    "desativada",
    "disabilitato",
    "disattivato",
    "désactivé",
    "désactivée",
    "habilitado",
    "habilitada",
    "включена",
    "включено",
    "отключена",
    "отключено",
    "включен",
    "отключен",
    "有効",
    "無効",
    "已启用",
    "已禁用",
    "已啟用",
    "已停用",
    "启用",
    "禁用",
    "사용",
    "비활성화",
];

/// Small and frequent words, and words of settings pages, that English does not have. Sorted.
const SIGNS: [&str; 47] = [
    "ajustes",
    "alterar",
    "alterações",
    "angemeldet",
    "aparelho",
    "appareil",
    "aucune",
    "bearbeiten",
    "cambios",
    "conectado",
    "configuración",
    "configurações",
    "connecté",
    "connexion",
    "correo",
    "dell",
    "della",
    "der",
    "des",
    "di",
    "die",
    "dienst",
    "einstellungen",
    "el",
    "em",
    "esta",
    "está",
    "im",
    "impostazioni",
    "ist",
    "keine",
    "la",
    "le",
    "les",
    "modifica",
    "modifications",
    "modifier",
    "netzwerk",
    "nuvem",
    "paramètres",
    "red",
    "rede",
    "réseau",
    "servicio",
    "servizi",
    "serviço",
    "und",
];

fn json(sheet: &Sheet<'_>, first: &str) -> bool {
    if sheet.html {
        return false;
    }
    let last = sheet.segments.last().map(|s| s.text.as_str()).unwrap_or_default();
    (first.starts_with('{')
        && last.ends_with('}')
        && (sheet.segments.len() == 1 || first.len() == 1 || first.contains('"')))
        || (first.starts_with('[') && last.ends_with(']') && (first.contains(['{', '"']) || first.len() == 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_chapter_and_no_step_is_let_go_by_its_first_letter() {
        for word in CHAPTERS.iter().chain(&["step", "etapa", "passo", "paso"]) {
            assert!(word.starts_with(begins), "{word}");
        }
        for chapter in CHAPTERS {
            assert!(chapter.len() <= LONGEST_CHAPTER, "{chapter}");
        }
    }
}
