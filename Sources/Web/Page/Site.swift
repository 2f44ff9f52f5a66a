/// Who runs this installation. Made once by the composition and carried by every request.
package struct Site: Sendable {
  /// The government whose system this is: "Pemerintah Kabupaten Sragen".
  package var name: String
  /// The short form for narrow screens: "Kabupaten Sragen".
  package var shortName: String
  /// The name of the product.
  package var system: String
  /// Where help is: "Dinas Kominfo, telepon (0271) 891025".
  package var helpDesk: String
  /// What the browser's connection is made of.
  package var transport: Transport

  package enum Transport: Sendable {
    /// Behind TLS: cookies are `Secure`, HSTS is sent.
    case https
    /// A development machine or a closed network.
    case http
  }

  package init(
    name: String = "Pemerintah Kabupaten", shortName: String = "Kabupaten", system: String = "Kantaya",
    helpDesk: String = "Dinas Komunikasi dan Informatika", transport: Transport = .http
  ) {
    self.name = name
    self.shortName = shortName
    self.system = system
    self.helpDesk = helpDesk
    self.transport = transport
  }

  /// The name of a cookie as this transport allows it: `__Host-` binds it to this very host.
  package func cookieName(_ name: String) -> String {
    transport == .https ? "__Host-\(name)" : name
  }
}

/// The languages the frame speaks. Public pages exist in both.
package enum Language: String, Sendable, CaseIterable {
  case id, en
}
