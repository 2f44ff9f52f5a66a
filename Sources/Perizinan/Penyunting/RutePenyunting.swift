import Web

/// Where definitions of services are read, written and published.
enum RutePenyunting {
  static let semua: Route<> = Route("/administrasi/layanan-izin")
  static let satu = Route<String>("/administrasi/layanan-izin/:layanan")
  static let versi = Route<String, Int>("/administrasi/layanan-izin/:layanan/versi/:versi")
  static let perubahan = Route<String>("/administrasi/layanan-izin/:layanan/perubahan")
}
