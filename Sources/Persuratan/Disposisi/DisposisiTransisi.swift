import Foundation

// A disposition's states at its recipient (2.8). Each function is one arrow.
extension Disposisi {
  /// The recipient has opened it. Again is no change.
  mutating func baca(pada waktu: Date) {
    if dibaca == nil { dibaca = waktu }
    guard status == .baru else { return }
    switch sifat {
    case .perintah: status = .dibaca
    case .tembusan: (status, selesai) = (.selesai, waktu)
    }
  }

  mutating func kerjakan(pada waktu: Date) throws(DisposisiError) {
    guard sifat == .perintah else { throw .hanyaTembusan }
    guard status.terbuka else { throw .statusTidakSesuai(status, untuk: "dikerjakan") }
    baca(pada: waktu)
    status = .dikerjakan
  }

  mutating func tolak(alasan: String, pada waktu: Date) throws(DisposisiError) {
    guard sifat == .perintah else { throw .hanyaTembusan }
    guard status == .baru || status == .dibaca else { throw .statusTidakSesuai(status, untuk: "ditolak") }
    self.alasan = try wajib(alasan, "alasan penolakan")
    status = .ditolak
    selesai = waktu
  }

  mutating func laporkan(_ laporan: String, jawaban: NaskahDinas.ID?, pada waktu: Date) throws(DisposisiError)
  {
    guard sifat == .perintah else { throw .hanyaTembusan }
    guard status.terbuka else { throw .statusTidakSesuai(status, untuk: "dilaporkan") }
    self.laporan = try wajib(laporan, "laporan singkat")
    self.jawaban = jawaban
    baca(pada: waktu)
    status = .dilaporkan
  }

  /// The giver accepts the report, or ends it himself.
  mutating func selesaikan(pada waktu: Date) throws(DisposisiError) {
    guard !status.berakhir else { throw .statusTidakSesuai(status, untuk: "diselesaikan") }
    status = .selesai
    selesai = waktu
  }

  /// The giver asks for more.
  mutating func kembalikan() throws(DisposisiError) {
    guard status == .dilaporkan else { throw .statusTidakSesuai(status, untuk: "dikembalikan") }
    status = .dikerjakan
  }

  mutating func tarik(pada waktu: Date) throws(DisposisiError) {
    guard status != .dibaca, dibaca == nil else { throw .sudahDibaca }
    guard status == .baru else { throw .statusTidakSesuai(status, untuk: "ditarik") }
    status = .ditarik
    selesai = waktu
  }

  private func wajib(_ teks: String, _ apa: String) throws(DisposisiError) -> String {
    let teks = teks.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !teks.isEmpty else { throw .teksWajib(apa) }
    return teks
  }
}
