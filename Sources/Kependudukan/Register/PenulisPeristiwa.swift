import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// The one way into the register: everything that one event changes, written within one transaction. It keeps superseded
/// versions, notes whom and what the event touched, and adds the lines of the trail. `selesai` looks at the families.
package struct PenulisPeristiwa {
  let tx: Tx
  package let peristiwa: Peristiwa
  private let pelaku: Pelaku?
  private(set) var orangTersentuh: Set<Penduduk.ID> = []
  private(set) var keluargaTersentuh: Set<KartuKeluarga.ID> = []
  private var peringkas: PeringkasPeristiwa

  /// Begins an event. `pelaku` is nil for the system.
  package init(_ tx: Tx, _ peristiwa: Peristiwa, oleh pelaku: Pelaku?) throws {
    self.tx = tx
    self.peristiwa = peristiwa
    self.pelaku = pelaku
    try tx.tambah(peristiwa)
    peringkas = try PeringkasPeristiwa(tx, peristiwa)
  }

  /// Adds a person; version, place in the order of writing and event are set here.
  /// - Throws: `PendudukError.nikSudahAda`, `KeluargaError.sudahAdaKepala`.
  package mutating func catat(_ baru: Penduduk, sebagai peran: PeranPeristiwa) throws {
    var orang = baru
    orang.versi = 1
    orang.ubahan = ubahanBaru
    orang.peristiwa = peristiwa.id
    if let nik = orang.nik { try periksaNIK(nik, bagi: orang.id) }
    try periksaKepala(orang)
    try tx.tambah([orang])
    try tx.pasangCari([orang.id])
    try peringkas.ringkas(nil, orang)
    try sentuh(orang, asal: nil, sebagai: peran, versiSebelum: 0)
    try jejak("penduduk.dicatat", orang)
  }

  /// Replaces what is written of a person. A second change within the same event adds to the first.
  /// - Throws: `PendudukError.berubah` when `lama` is not what stands there, and as `catat`.
  package mutating func ubah(_ lama: Penduduk, menjadi baru: Penduduk, sebagai peran: PeranPeristiwa) throws {
    try ubah(lama, menjadi: baru, sebagai: peran, bertumpu: peristiwa.id)
  }

  /// Puts back a state that rests on an earlier event.
  mutating func ubah(
    _ lama: Penduduk, menjadi baru: Penduduk, sebagai peran: PeranPeristiwa, bertumpu: Peristiwa.ID
  ) throws {
    var orang = baru
    let lanjutan = orangTersentuh.contains(lama.id)
    orang.versi = lanjutan ? lama.versi : lama.versi + 1
    orang.ubahan = ubahanBaru
    orang.peristiwa = bertumpu
    if let nik = orang.nik, nik.sidik != lama.nik?.sidik { try periksaNIK(nik, bagi: orang.id) }
    try periksaKepala(orang)
    if !lanjutan {
      try tx.simpanVersi(lama, diakhiri: peristiwa.id, oleh: pelaku?.orang, pada: peristiwa.dicatat)
    }
    try tx.lepasCari([orang.id])
    guard try tx.perbarui(orang, versiLama: lama.versi) else { throw PendudukError.berubah }
    try tx.pasangCari([orang.id])
    try peringkas.ringkas(lama, orang)
    try sentuh(orang, asal: lama, sebagai: peran, versiSebelum: lama.versi)
    try tx.selaraskanKartu(lama, menjadi: orang, peristiwa, oleh: pelaku)
    if !lanjutan { try jejak(sebutan(lama, orang), orang) }
  }

  /// A number that was once somebody's stays his, also when it was corrected or merged away: papers with it are about, and
  /// nobody else may be taken for him, unless it was never his but by mistake. Merging and taking back put numbers where
  /// they were.
  private func periksaNIK(_ nik: NomorTersegel, bagi orang: Penduduk.ID) throws {
    let pemilik: Penduduk.ID? = try tx.value(
      "SELECT id FROM penduduk WHERE nik_sidik = \(nik.sidik) AND id <> \(orang)")
    if let pemilik { throw PendudukError.nikSudahAda(pemilik) }
    guard peristiwa.jenis != .gabung, peristiwa.jenis != .pembatalan else { return }
    let dahulu: Penduduk.ID? = try tx.value(
      """
      SELECT penduduk
      FROM versi_penduduk
      WHERE nik_sidik = \(nik.sidik) AND penduduk <> \(orang) AND \(.nikMasihBerarti)
      LIMIT 1
      """)
    if let dahulu { throw PendudukError.nikSudahAda(dahulu) }
  }

  package mutating func terbitkan(_ baru: KartuKeluarga) throws {
    var kk = baru
    kk.versi = 1
    kk.ubahan = ubahanBaru
    kk.peristiwa = peristiwa.id
    if try tx.keluarga(sidik: kk.nomor.sidik) != nil { throw KeluargaError.nomorSudahAda }
    try tx.tambah([kk])
    try sentuh(kk, versiSebelum: 0)
    try jejak("keluarga.diterbitkan", kk)
  }

  /// - Throws: `KeluargaError.berubah` when `lama` is not what stands there.
  package mutating func ubah(_ lama: KartuKeluarga, menjadi baru: KartuKeluarga) throws {
    try ubah(lama, menjadi: baru, bertumpu: peristiwa.id)
  }

  mutating func ubah(_ lama: KartuKeluarga, menjadi baru: KartuKeluarga, bertumpu: Peristiwa.ID) throws {
    var kk = baru
    kk.versi = lama.versi + 1
    kk.ubahan = ubahanBaru
    kk.peristiwa = bertumpu
    try tx.simpanVersi(lama, diakhiri: peristiwa.id, oleh: pelaku?.orang, pada: peristiwa.dicatat)
    let penghuni: [Penduduk.ID] =
      lama.alamat == kk.alamat
      ? [] : try tx.values("SELECT id FROM penduduk WHERE keluarga = \(kk.id) ORDER BY id")
    try tx.lepasCari(penghuni)
    guard try tx.perbarui(kk, versiLama: lama.versi) else { throw KeluargaError.berubah }
    try tx.pasangCari(penghuni)
    try sentuh(kk, versiSebelum: lama.versi)
    let ditutup = lama.status == .aktif && kk.status != .aktif
    try jejak(ditutup ? "keluarga.ditutup" : "keluarga.diubah", kk)
  }

  private var ubahanBaru: Int64 { tx.key(Penduduk.self).rawValue }

  private func periksaKepala(_ orang: Penduduk) throws {
    guard orang.biodata.shdk == .kepalaKeluarga, let keluarga = orang.keluarga else { return }
    let lain = try tx.exists(
      "SELECT 1 FROM penduduk WHERE keluarga = \(keluarga) AND shdk = 1 AND id <> \(orang.id)")
    if lain { throw KeluargaError.sudahAdaKepala }
  }

  private func sebutan(_ lama: Penduduk, _ baru: Penduduk) -> String {
    if peristiwa.jenis == .pembatalan { return "penduduk.dipulihkan" }
    if lama.isHidup, !baru.isHidup { return "penduduk.keluar" }
    return lama.keluarga == baru.keluarga ? "penduduk.diubah" : "penduduk.keluarga_diubah"
  }

  private mutating func sentuh(
    _ orang: Penduduk, asal: Penduduk?, sebagai peran: PeranPeristiwa, versiSebelum: Int
  ) throws {
    orangTersentuh.insert(orang.id)
    keluargaTersentuh.formUnion([asal?.keluarga, orang.keluarga].compactMap { $0 })
    try tx.run(
      """
      INSERT INTO peristiwa_orang (peristiwa, penduduk, peran, keluarga_asal, keluarga_tujuan, desa_asal, desa_tujuan,
                                   versi_sebelum)
      VALUES (\(peristiwa.id), \(orang.id), \(peran), \(asal?.keluarga), \(orang.keluarga), \(asal?.desa),
              \(orang.desa), \(versiSebelum))
      ON CONFLICT (peristiwa, penduduk)
      DO UPDATE SET keluarga_tujuan = excluded.keluarga_tujuan, desa_tujuan = excluded.desa_tujuan
      """)
  }

  private mutating func sentuh(_ kk: KartuKeluarga, versiSebelum: Int) throws {
    keluargaTersentuh.insert(kk.id)
    try tx.run(
      """
      INSERT INTO peristiwa_keluarga (peristiwa, keluarga, versi_sebelum)
      VALUES (\(peristiwa.id), \(kk.id), \(versiSebelum))
      ON CONFLICT (peristiwa, keluarga) DO NOTHING
      """)
  }

  private func jejak(_ apa: String, _ orang: Penduduk) throws {
    try jejak(apa, "penduduk", orang.id.rawValue)
  }
  private func jejak(_ apa: String, _ kk: KartuKeluarga) throws { try jejak(apa, "keluarga", kk.id.rawValue) }

  private func jejak(_ apa: String, _ jenis: String, _ objek: Int64) throws {
    let keterangan = [peristiwa.jenis.nama, samarkanNomor(peristiwa.dasar.teks)].filter { !$0.isEmpty }
    try tx.catat(
      Catatan(
        waktu: peristiwa.dicatat, orang: pelaku?.orang.rawValue, nama: pelaku?.nama ?? "Sistem",
        jabatan: pelaku?.utama?.sebutan ?? "", peristiwa: apa, objekJenis: jenis, objek: objek,
        keterangan: keterangan.joined(separator: ", "), alamat: pelaku?.alamat ?? ""))
  }
}
