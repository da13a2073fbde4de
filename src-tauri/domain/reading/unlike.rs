//! What a page that is none of ours resembles, so that the wizard can say which page it needs instead.

use super::capture::Capture;
use super::sheet::{Kind, Sheet};

/// Headings of Cisco's documents, in the languages they are read in.
const CHAPTERS: [&str; 41] = [
    "antecedentes",
    "background information",
    "before you begin",
    "components used",
    "componentes utilizados",
    "configuración",
    "configurar",
    "configure",
    "configurações",
    "conteúdo",
    "contenido",
    "contents",
    "conventions",
    "convenções",
    "informações complementares",
    "informações de apoio",
    "informações relacionadas",
    "información relacionada",
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
    "requirements",
    "requisitos",
    "requerimientos",
    "resolução de problemas",
    "solution",
    "solución de problemas",
    "troubleshoot",
    "troubleshooting",
    "verificación",
    "verificar",
    "verify",
    "verificação",
    "verificaciones",
];

/// Whether the text is a document *about* these pages: then nothing it quotes is a status.
pub(super) fn document(sheet: &Sheet<'_>) -> bool {
    let mut chapters = Vec::new();
    let mut steps = 0;
    for (_, s) in sheet.all() {
        if !s.own() || s.text.len() > 160 {
            continue;
        }
        let bare = s.text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        if let Some(chapter) = CHAPTERS.iter().find(|c| **c == bare)
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

/// A short name of what an unknown page resembles.
pub(super) fn looks_like(sheet: &Sheet<'_>) -> Option<&'static str> {
    if document(sheet) {
        return Some("how-to-document");
    }
    let says = |words: &[&str]| sheet.all().any(|(_, s)| words.iter().any(|w| s.lower.contains(w)));
    let line = |words: &[&str]| sheet.all().any(|(_, s)| s.own() && words.iter().any(|w| s.says(w)));
    let password = sheet.all().any(|(_, s)| s.kind == Kind::Password);
    let sign_in = line(&["sign in", "log in", "login", "sign on", "security cloud sign on", "welcome"]);
    if password
        || (sign_in && line(&["password", "passphrase", "username", "user name", "email", "forgot password", "next"]))
    {
        return Some("sign-in-page");
    }
    let first = sheet.segments.first()?;
    let heads = sheet
        .all()
        .take(40)
        .filter(|(_, s)| {
            ["from:", "to:", "subject:", "sent:", "date:", "cc:", "de:", "para:", "assunto:"]
                .iter()
                .any(|h| s.lower.starts_with(h))
        })
        .count();
    if sheet.capture == Capture::Mail || heads >= 2 {
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
    if line(&["on-premises appliances", "api clients", "integrations"]) && says(&["cisco xdr", "administration"]) {
        return Some("xdr-page");
    }
    None
}

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
