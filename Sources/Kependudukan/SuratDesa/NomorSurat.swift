import Bahasa
import Database
import Foundation
import Nomor
import Organisasi

/// The registers of these letters: each office has its own, without a gap.
enum RegisterSurat: String {
  case layanan = "LYN"
  case registrasi = "REG"

  fileprivate var nama: String {
    switch self {
    case .layanan: "Surat layanan penduduk"
    case .registrasi: "Registrasi surat desa"
    }
  }
}

extension SuratDesa {
  /// Runs `kerja` in the turn of the register of that office, which is opened when it is first needed.
  func denganNomor<Hasil: Sendable>(
    _ jenis: RegisterSurat, _ unit: UnitKerja, pada waktu: Date,
    _ kerja: @escaping @Sendable (Tx, RegisterNomor.ID) throws -> Hasil
  ) async throws -> Hasil {
    let register = try await register(jenis, unit, pada: Tanggal(waktu))
    return try await db.write(serialised: Nomor.giliran(register)) { try kerja($0, register) }
  }

  private func register(
    _ jenis: RegisterSurat, _ unit: UnitKerja, pada hari: Tanggal
  ) async throws -> RegisterNomor.ID {
    let ada = try await db.read { try $0.register(jenis: jenis.rawValue, unit: unit.id, pada: hari)?.id }
    if let ada { return ada }
    return try await db.write(serialised: "registers:\(unit.id)") { tx in
      if let ada = try tx.register(jenis: jenis.rawValue, unit: unit.id, pada: hari) { return ada.id }
      let baru = try RegisterNomor(
        id: tx.key(), unit: unit.id, kode: jenis.rawValue, nama: jenis.nama, jenis: [jenis.rawValue],
        pola: PolaNomor("{klasifikasi}/{urut:3}/{unit}/{bulan_romawi}/{tahun}"), kodeUnit: unit.singkatan,
        kodeDesa: unit.singkatan, mulai: max(unit.berdiri, Tanggal(hari.tahun, 1, 1) ?? hari),
        dasar: "Dibuka saat surat layanan pertama; pola diubah lewat pengaturan penomoran")
      try tx.buat(register: baru)
      return baru.id
    }
  }
}

extension Tx {
  func nomorSurat(
    _ register: RegisterNomor.ID, _ surat: SuratLayanan.ID, _ objek: String, _ layanan: LayananSurat,
    _ tanggal: Tanggal, oleh pelaku: Pelaku, pada waktu: Date
  ) throws -> NomorNaskah {
    try pesanNomor(
      PermintaanNomor(
        register: register, objek: ObjekBernomor(objek, surat), tanggal: tanggal,
        isi: KomponenNomor(klasifikasi: layanan.klasifikasi, jenis: layanan.kode)), oleh: pelaku.orang,
      pada: waktu)
  }
}
