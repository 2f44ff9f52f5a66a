import Bahasa
import Database
import Foundation

extension Perizinan {
  /// Takes what the bank tells. Everything that does not fit is kept for the treasurer, and pays nothing.
  func terima(_ satu: PembayaranMasuk) async throws -> HasilBayar {
    let waktu = now()
    return try await db.write(serialised: Self.giliranBayar) { [self] tx in
      try catat(satu, tx, pada: waktu)
    }
  }

  /// Payments are taken one after the other, so that two notices of one payment are one payment.
  static let giliranBayar = "pembayaran_izin"

  func catat(_ satu: PembayaranMasuk, _ tx: Tx, pada waktu: Date) throws -> HasilBayar {
    switch try tx.kabarLama(satu) {
    case .sama(let sebab): return sebab.map { .janggal($0) } ?? .sudahTercatat
    case .lain:
      try tx.catat(janggal: satu, .bertentangan, nil, pada: waktu)
      return .janggal(.bertentangan)
    case .belum: break
    }
    let tagihan = try tx.tagihan(va: satu.va)
    if let sebab = try tagihan.map({ try sebabJanggal(satu, $0, tx, pada: waktu) }) ?? .takDikenal {
      try tx.catat(janggal: satu, sebab, tagihan?.skrd, pada: waktu)
      return .janggal(sebab)
    }
    guard let tagihan, let skrd = try tx.skrd(tagihan.skrd) else { throw PermohonanError.tidakAda }
    try tx.catat(satu, tagihan.skrd, pada: waktu)
    try pulihkanBilaGugur(skrd.permohonan, satu, tx, pada: waktu)
    try lunasi(skrd.permohonan, tx, pada: waktu)
    return .lunas
  }

  /// Nil when the money pays the bill.
  private func sebabJanggal(
    _ satu: PembayaranMasuk, _ tagihan: Tagihan, _ tx: Tx, pada waktu: Date
  ) throws -> SebabJanggal? {
    guard let skrd = try tx.skrd(tagihan.skrd), let permohonan = try tx.permohonan(skrd.permohonan) else {
      return .takDikenal
    }
    if skrd.lunas != nil { return .sudahLunas }
    if satu.jumlah != skrd.jumlah { return .jumlah }
    if satu.waktu < skrd.ditetapkan - PesanBank.selisih || satu.waktu > waktu + PesanBank.selisih {
      return .waktu
    }
    guard let selesai = permohonan.selesai else { return nil }
    // The bank's word was late, not the money.
    return permohonan.hasil == .gugur && satu.waktu < selesai ? nil : .berakhir
  }
}
