import Foundation

extension TitikDengar {
  /// Tried before anything is started, so that a taken port is one sentence and not a half-started server that ends.
  /// - Throws: `GalatPerintah`.
  func pastikanBebas() throws {
    var harapan = addrinfo()
    harapan.ai_flags = AI_PASSIVE
    harapan.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var temuan: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(tuan, String(port), &harapan, &temuan) == 0, let alamat = temuan else {
      throw GalatPerintah("Nama \(tuan) tidak ditemukan. Periksa KANTAYA_DENGAR atau --host.")
    }
    defer { freeaddrinfo(alamat) }
    let soket = socket(alamat.pointee.ai_family, alamat.pointee.ai_socktype, 0)
    guard soket >= 0 else { return }
    defer { close(soket) }
    var ya: Int32 = 1
    setsockopt(soket, SOL_SOCKET, SO_REUSEADDR, &ya, socklen_t(MemoryLayout<Int32>.size))
    guard bind(soket, alamat.pointee.ai_addr, alamat.pointee.ai_addrlen) != 0 else { return }
    let nomor = errno
    throw GalatPerintah(
      nomor == EACCES
        ? "Porta \(port) memerlukan hak khusus. Pakailah porta di atas 1023, atau beri CAP_NET_BIND_SERVICE."
        : KalimatGalat.sistem(nomor, "\(tuan):\(port)"))
  }
}
