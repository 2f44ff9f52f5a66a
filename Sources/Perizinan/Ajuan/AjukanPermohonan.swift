import Bahasa
import Cryptography
import Database
import Foundation
import Kalender
import Organisasi

extension Perizinan {
  /// Takes in an application: from now on its clock runs, by the version of the definition of today.
  /// - Throws: `FieldErrors` by field, `PermohonanError`.
  package func ajukan(_ baru: PermohonanBaru, oleh pelaku: Pelaku? = nil) async throws -> TandaTerima {
    let waktu = now()
    return try await db.write { [katalog, kunci] tx in
      guard let layanan = try katalog.berlaku(tx, baru.layanan, pada: Tanggal(waktu)) else {
        throw PermohonanError.layananTutup(baru.layanan)
      }
      return try tx.ajukan(baru, layanan, rahasia: try randomCode(12), kunci, oleh: pelaku, pada: waktu)
    }
  }
}

extension Tx {
  func ajukan(
    _ baru: PermohonanBaru, _ layanan: Layanan, rahasia: String, _ kunci: KunciPerizinan,
    oleh pelaku: Pelaku?,
    pada waktu: Date
  ) throws -> TandaTerima {
    let isian = IsianTerbaca(
      layanan, baru.isian, TeksPerizinan(kode: baru.bahasa), bersama: baru.bersama)
    try isian.galat.throwIfAny()
    let struktur = try struktur(pada: Tanggal(waktu))
    let penandatangan = try layanan.penandatangan({ isian.nilai($0) }).penandatangan
    let kantor = try struktur.kantor(layanan, penandatangan, isian)
    let id: Permohonan.ID = key()
    let publik = Set(layanan.isian.filter { $0.penglihat == .publik }.map(\.kode))
    let nik = layanan.isian.first { $0.jenis == .nik }.flatMap { isian.tertulis[$0.kode] }
    var satu = Permohonan(
      id: id, kode: try kodePermohonan(), kunci: kunci.sidik(kunci: rahasia), layanan: layanan.kode,
      versi: layanan.versi, kantor: kantor.id, penandatangan: penandatangan, saluran: baru.saluran,
      isian: isian.tertulis.filter { publik.contains($0.key) },
      rahasia: try kunci.segel(isian.tertulis.filter { !publik.contains($0.key) }, .permohonan(id)),
      pemohon: nik.map(kunci.sidik(nik:)), bahasa: baru.bahasa, tahap: "", jam: .jalan, sejak: waktu,
      diterima: waktu, tenggat: waktu, selesai: nil, hasil: nil, menitKantor: 0, langkah: 1)
    var jalan = try Perjalanan(layanan, { isian.nilai($0) })
    let peristiwa = PeristiwaIzin(
      urut: 1, waktu: waktu, tindakan: PeristiwaIzin.diajukan, arah: .lanjut, dari: "", ke: jalan.tahap.kode,
      cabang: "", jam: jalan.tahap.jam, orang: pelaku?.orang, nama: pelaku?.nama ?? "Pemohon",
      jabatan: pelaku?.utama?.sebutan ?? "", alasan: "")
    try jalan.catat(peristiwa)
    try satu.sesudah(peristiwa, jalan, try hariKerja(kantor.id, struktur))
    try tambah(satu)
    try catatNama(id, isian, layanan, kunci)
    try tambah(peristiwa, pada: satu)
    try pasangGiliran(satu, jalan, struktur, pada: waktu)
    return TandaTerima(id: id, kode: satu.kode, kunci: rahasia)
  }
}

/// `7K3M-92QX`: 40 random bits, none of the letters that are read for others.
func kodePermohonan() throws -> String {
  let kode = try randomCode(8)
  return "\(kode.prefix(4))-\(kode.suffix(4))"
}

extension Tx {
  func hariKerja(_ kantor: UnitKerja.ID, _ struktur: Struktur) throws -> HariKerja {
    try kalenderKerja().hariKerja(untuk: kantor, induk: struktur.jalur(dari: kantor).dropFirst().map(\.id))
  }
}

extension Permohonan {
  /// Where it stands after an event, with the clock worked out anew from all of them.
  mutating func sesudah(_ peristiwa: PeristiwaIzin, _ jalan: Perjalanan, _ hariKerja: HariKerja) throws {
    let jam = try JamPermohonan(
      jalan.ketukan, janji: jalan.layanan.janji, hariKerja, sekarang: peristiwa.waktu)
    if tahap != peristiwa.ke { sejak = peristiwa.waktu }
    tahap = peristiwa.ke
    self.jam = peristiwa.jam
    tenggat = jam.tenggat.saat
    menitKantor = Int(jam.kantor.components.seconds / 60)
    langkah = peristiwa.urut
    if peristiwa.jam == .berhenti {
      selesai = peristiwa.waktu
      hasil = jalan.tahap.tugas
    } else {
      selesai = nil
      hasil = nil
    }
  }
}
