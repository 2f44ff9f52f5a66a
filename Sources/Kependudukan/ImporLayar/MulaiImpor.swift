import Bahasa
import Database
import Foundation
import Organisasi
import Tugas

extension MejaImpor {
  /// Keeps the mapping and asks for the trial. Asked for twice, it is done once.
  /// - Throws: `FieldErrors`, `ImporError`.
  func uji(_ id: UnggahanImpor.ID, _ form: PemetaanForm, oleh pelaku: Pelaku) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      let satu = try tx.unggahan(id, untuk: pelaku, pada: Tanggal(waktu))
      guard try tx.bolehMulai(satu, .menguji, versi: form.versi, pada: waktu) else { return }
      let pemetaan = try form.pemetaan(tx.contoh(id))
      let struktur = try tx.struktur(pada: Tanggal(waktu))
      if let desa = pemetaan.desa {
        guard struktur.unit[desa]?.isDesa == true, struktur.lingkupPenduduk(pelaku).memuat(desa) else {
          throw FieldErrors("desa", "Pilih desa atau kelurahan di wilayah Anda.")
        }
      }
      if !form.nama.rapi.isEmpty { try tx.simpanBaru(pemetaan.peta(), jenis: form.nama.rapi) }
      try tx.mulai(satu, .menguji, .uji, struktur.lingkupPenduduk(pelaku), oleh: pelaku, pada: waktu)
      let letak = Dictionary(uniqueKeysWithValues: pemetaan.letak.map { ($0.key.rawValue, $0.value) })
      try tx.run(
        """
        UPDATE unggahan_impor
        SET lembar = \(pemetaan.lembar.nama), atas_judul = \(pemetaan.atasJudul), letak = \(json(letak)),
            judul = \(pemetaan.judul), desa = \(pemetaan.desa), uji = NULL, tulis = NULL
        WHERE id = \(id)
        """)
    }
  }

  /// Asks for the real run of what the trial of this very mapping has shown. Asked for twice, it is done once.
  /// - Throws: `ImporError`.
  func laksanakan(_ id: UnggahanImpor.ID, versi: String, oleh pelaku: Pelaku) async throws {
    let waktu = kependudukan.now()
    try await db.write { tx in
      let satu = try tx.unggahan(id, untuk: pelaku, pada: Tanggal(waktu))
      guard satu.keadaan != .selesai else { return }
      guard try tx.bolehMulai(satu, .memasukkan, versi: versi, pada: waktu) else { return }
      guard let uji = satu.uji else { throw ImporError.belumDiuji }
      guard uji.masuk > 0 else { throw ImporError.tidakAdaYangBaru }
      let lingkup = try tx.struktur(pada: Tanggal(waktu)).lingkupPenduduk(pelaku)
      try tx.mulai(satu, .memasukkan, .tulis, lingkup, oleh: pelaku, pada: waktu)
      try tx.catat(
        "impor.dimulai", "unggahan_impor", id, oleh: pelaku, keterangan: "\(uji.masuk) orang akan masuk",
        pada: waktu)
    }
  }
}

extension Tx {
  /// - Returns: false when it goes on already as wanted, so that nothing is left to do.
  /// - Throws: `ImporError` when the page from which it is asked is not of today.
  fileprivate func bolehMulai(
    _ satu: UnggahanImpor, _ keadaan: UnggahanImpor.Keadaan, versi: String, pada waktu: Date
  ) throws -> Bool {
    guard satu.berkas != nil else { throw ImporError.sudahDihapus }
    guard satu.bolehDimulai(pada: waktu) else {
      if satu.keadaan == keadaan { return false }
      throw ImporError.sedangBerjalan
    }
    guard Int(versi) == satu.versi else { throw ImporError.berubah }
    if keadaan == .memasukkan, satu.keadaan == .baru || satu.keadaan == .menguji {
      throw ImporError.belumDiuji
    }
    return true
  }

  fileprivate func mulai(
    _ satu: UnggahanImpor, _ keadaan: UnggahanImpor.Keadaan, _ cara: BerkasImpor.Cara,
    _ lingkup: LingkupPenduduk, oleh pelaku: Pelaku, pada waktu: Date
  ) throws {
    try run(
      """
      UPDATE unggahan_impor
      SET keadaan = \(keadaan), versi = versi + 1, terbaca = 0, besar = 0, pekerja_sampai = NULL, galat = '',
          dimulai = \(waktu), selesai = NULL
      WHERE id = \(satu.id)
      """)
    var desa: [UnitKerja.ID]?
    if case .desa(let unit) = lingkup { desa = unit.sorted() }
    try antre(
      .imporPenduduk,
      KerjaImpor(
        unggahan: satu.id, versi: satu.versi + 1, cara: cara, oleh: pelaku.orang, desa: desa),
      pada: waktu)
    try kabarkan(satu)
  }

  /// Under a name of its own: what somebody else has saved stays as it is.
  fileprivate func simpanBaru(_ peta: PetaLembar, jenis: String) throws {
    var salah = FieldErrors()
    salah.check("nama", "Nama paling panjang 60 huruf.", jenis.count <= 60)
    let dahulu = try jenisLembar().contains(jenis) ? petaLembar(jenis) : nil
    salah.check(
      "nama", "Nama itu sudah dipakai untuk pemetaan lain. Pilih nama lain.", dahulu == nil || dahulu == peta)
    try salah.throwIfAny()
    if dahulu == nil { try simpan(peta, jenis: jenis) }
  }
}
