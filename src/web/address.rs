//! Where a request comes from, to count attempts by.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::web::fault::Fault;

/// What a web server in front of us says of the address that it serves.
const FORWARDED: &str = "x-forwarded-for";

/// The address of a visitor: the one that is connected, or where that is a web server on this machine, the one that it
/// names last. What a visitor claims of itself stands before that and is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address(pub IpAddr);

impl Address {
    fn of(peer: IpAddr, headers: &HeaderMap) -> Self {
        let named = headers.get_all(FORWARDED).iter().next_back();
        let named = named.and_then(|line| line.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        Self(named.filter(|_| peer.is_loopback()).unwrap_or(peer))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Address {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().ok_or(Fault::Internal)?;
        Ok(Self::of(peer.0.ip(), &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &[&'static str]) -> String {
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append(FORWARDED, line.parse().unwrap());
        }
        Address::of(peer.parse().unwrap(), &headers).0.to_string()
    }

    #[test]
    fn only_a_web_server_on_this_machine_is_believed_and_only_its_own_word() {
        assert_eq!(seen("192.0.2.7", &[]), "192.0.2.7");
        assert_eq!(seen("192.0.2.7", &["198.51.100.1"]), "192.0.2.7");
        assert_eq!(seen("127.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen("127.0.0.1", &["203.0.113.9, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen("::1", &["203.0.113.9", "2001:db8::1"]), "2001:db8::1");
        assert_eq!(seen("127.0.0.1", &["somewhere"]), "127.0.0.1");
    }
}
