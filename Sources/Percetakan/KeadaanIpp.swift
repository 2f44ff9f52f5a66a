import CCups

extension KeadaanCetak {
  /// RFC 8011, 5.3.7.
  init(_ jawaban: OpaquePointer) {
    let sebab = jawaban.teks("job-state-reasons")
      .filter { $0 != "none" && !$0.hasPrefix("job-completed-succ") }
    let kata = jawaban.teks("job-printer-state-message").filter { !$0.isEmpty } + sebab
    let pesan = kata.joined(separator: ", ")
    switch jawaban.angka("job-state") {
    case 3: self.init(.menunggu, pesan: pesan)
    case 4, 6: self.init(.ditahan, pesan: pesan)
    case 5: self.init(.berjalan, pesan: pesan)
    case 7: self.init(.dibatalkan, pesan: pesan)
    case 9: self.init(.selesai, pesan: pesan)
    default: self.init(.gagal, pesan: pesan)
    }
  }
}
