import Foundation

/// A bank without money: it takes bills, makes QRIS, and tells of payments in every way that a real one may.
package actor BankTiruan {
  enum Cara: String, CaseIterable {
    case biasa
    case duaKali = "dua-kali"
    /// Paid now, told when somebody asks for it.
    case terlambat
    /// Signed with another secret.
    case palsu
    case jumlahLain = "jumlah-lain"
  }

  private let tujuan: URL
  private let kunci: KunciBank
  private let now: @Sendable () -> Date
  private(set) var tagihan: [TagihanBank] = []
  private(set) var tertahan: [PembayaranMasuk.Kabar] = []
  private var nomor = 0

  /// Tells the installation at `tujuan`.
  package init(tujuan: URL, kunci: KunciBank, now: @escaping @Sendable () -> Date) {
    self.tujuan = tujuan
    self.kunci = kunci
    self.now = now
  }

  /// - Returns: its QRIS, the same for the same bill.
  func terima(_ satu: TagihanBank) -> String {
    if !tagihan.contains(where: { $0.tagihan == satu.tagihan }) { tagihan.append(satu) }
    return Qris.susun([
      ("00", "01"), ("01", "12"), ("26", "0014ID.CO.TIRUAN.WWW0118936000000000000000"), ("52", "9399"),
      ("53", "360"), ("54", "\(satu.jumlah)"), ("58", "ID"), ("59", "KAS DAERAH TIRUAN"), ("60", "SRAGEN"),
      ("62", "01" + String(String(satu.tagihan.utf8.count + 100).dropFirst()) + satu.tagihan),
    ])
  }

  /// - Returns: what the installation answered to each notice; nil for a bill that this bank does not know.
  func bayar(_ va: String, _ kanal: KanalBayar, _ cara: Cara) async throws -> [Int]? {
    guard let satu = tagihan.first(where: { $0.tagihan == va }) else { return nil }
    nomor += 1
    let kabar = PembayaranMasuk.Kabar(
      tagihan: va, jumlah: cara == .jumlahLain ? satu.jumlah + 1 : satu.jumlah, kanal: kanal,
      rujukan: "TIRUAN-\(Int(now().timeIntervalSince1970))-\(nomor)",
      waktu: now().formatted(Date.ISO8601FormatStyle()))
    switch cara {
    case .biasa, .jumlahLain: return [try await kabari(kabar, kunci)]
    case .duaKali: return [try await kabari(kabar, kunci), try await kabari(kabar, kunci)]
    case .palsu:
      guard let lain = KunciBank(String(repeating: "palsu", count: 8)) else { return nil }
      return [try await kabari(kabar, lain)]
    case .terlambat:
      tertahan.append(kabar)
      return []
    }
  }

  /// Tells of what was paid and held back.
  func kirimTertahan() async throws -> [Int] {
    let semua = tertahan
    tertahan = []
    var jawaban: [Int] = []
    for satu in semua { jawaban.append(try await kabari(satu, kunci)) }
    return jawaban
  }

  private func kabari(_ kabar: PembayaranMasuk.Kabar, _ kunci: KunciBank) async throws -> Int {
    let isi = Array(try JSONEncoder().encode(kabar))
    return
      try await PesanBank.kirim(
        isi, ke: tujuan.appending(path: "bank/pemberitahuan"), kunci, pada: now()
      )
      .status
  }
}
