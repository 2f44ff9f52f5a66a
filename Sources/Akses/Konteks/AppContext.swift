import Hummingbird
import Logging
import Web

/// Every request starts here, with nobody signed in; `SesiMiddleware` fills in who it is.
package struct AppContext: WebContext {
  package var coreContext: CoreRequestContextStorage
  package var web = WebStorage()
  /// The address of the connection's other end, until `AlamatMiddleware` has asked the trusted proxy.
  /// Empty for a Unix socket.
  package internal(set) var remoteAddress: String
  package internal(set) var csrf = ""
  package internal(set) var viewer: Viewer?
  /// Who is signed in, also one who must first change a password or enrol a second factor.
  package internal(set) var pengguna: Pengguna?
  /// Whose token the request shows.
  package internal(set) var pemegang: PemegangToken?
  /// The browser before it is signed in; nil when there is a session.
  var pra: TokenAcak?

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress ?? ""
  }

  /// A request that comes over no network, for the walk through the policy table.
  init(logger: Logger, pengguna: Pengguna?, pemegang: PemegangToken? = nil) {
    coreContext = .init(source: SumberTanpaJaringan(logger: logger))
    remoteAddress = ""
    self.pengguna = pengguna
    self.pemegang = pemegang
  }
}

private struct SumberTanpaJaringan: RequestContextSource {
  let logger: Logger
}
