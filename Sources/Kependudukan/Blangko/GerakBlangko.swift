import Bahasa
import Database
import Foundation
import Organisasi
import Web

extension KonterKTP {
  /// - Returns: what to tell.
  func lakukan(
    _ gerak: GerakBlangko, _ form: GerakForm, foto: [UInt8], di loket: UnitKerja.ID, oleh pelaku: Pelaku
  ) async throws -> String {
    switch gerak {
    case .penerimaan: return try await terima(form, di: loket, oleh: pelaku)
    case .pengiriman:
      guard let tujuan = UnitKerja.ID(form.tujuan) else {
        throw FieldErrors("tujuan", "Pilih loket tujuannya.")
      }
      try await kependudukan.kirimBlangko(
        Int(form.jumlah.rapi) ?? 0, dari: loket, ke: tujuan, kunci: form.kunci, oleh: pelaku)
      return "Blangko dalam perjalanan. Loket tujuan menghitung dan menerimanya."
    case .penyusutan: return try await susut(form, foto, di: loket, oleh: pelaku)
    case .opname:
      try await kependudukan.hitungBlangko(
        di: loket, Int(form.dihitung.rapi) ?? -1, penjelasan: form.penjelasan.rapi, kunci: form.kunci,
        oleh: pelaku)
      return "Hitungan hari ini tercatat."
    }
  }

  private func terima(
    _ form: GerakForm, di loket: UnitKerja.ID, oleh pelaku: Pelaku
  ) async throws -> String {
    let seri = try RentangSeri(form.seriAwal, sampai: form.seriAkhir)
    guard let tanggal = form.tanggal.isEmpty ? hariIni : Tanggal(form.tanggal) else {
      throw FieldErrors("tanggal", "Pilih tanggal terimanya.")
    }
    try await kependudukan.terima(
      PenerimaanBlangko(
        loket: loket, seri: seri, dokumen: form.dokumen.rapi, tanggal: tanggal, kunci: form.kunci),
      oleh: pelaku)
    return "\(seri.jumlah.ribuan) blangko masuk stok."
  }

  private func susut(
    _ form: GerakForm, _ foto: [UInt8], di loket: UnitKerja.ID, oleh pelaku: Pelaku
  ) async throws -> String {
    let (seri, alasan) = (form.seri.rapi, form.alasan.rapi)
    var galat = FieldErrors()
    galat.check("seri", "Isi nomor seri blangkonya.", !seri.isEmpty)
    galat.check("alasan", "Tulis apa yang terjadi.", !alasan.isEmpty)
    galat.check("foto", "Foto blangko yang rusak itu.", form.sebab != "rusak" || !foto.isEmpty)
    try galat.throwIfAny()
    switch form.sebab {
    case "rusak":
      let berkas = try await simpan(foto, GagalForm().namaBerkas(foto))
      try await kependudukan.rusakkan(
        seri, di: loket, alasan: alasan, foto: BerkasRusak(berkas), oleh: pelaku)
    case "hilang":
      try await kependudukan.nyatakanHilang(seri, di: loket, alasan: alasan, oleh: pelaku)
    case "temu": try await kependudukan.temukan(seri, di: loket, alasan: alasan, oleh: pelaku)
    case "kembali":
      try await kependudukan.kembalikanBlangko(seri, dari: loket, alasan: alasan, oleh: pelaku)
    default: throw FieldErrors("sebab", "Pilih apa yang terjadi.")
    }
    return "Blangko \(RentangSeri.rapi(seri)) tercatat."
  }
}
