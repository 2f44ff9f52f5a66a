import Bahasa
import CSV
import Cryptography
import Database
import Foundation
import Jejak
import Organisasi

/// Who takes data out of the register, and what for. It stands in every row, and in the trail.
package struct PermintaanEkspor: Sendable {
  package var alasan: String
  /// Nil when the operator of the machine does it.
  package var pelaku: Pelaku?
  package var nama: String
  /// One village only: `33.14.01.2001`.
  package var desa: String?

  package init(alasan: String, nama: String, pelaku: Pelaku? = nil, desa: String? = nil) {
    self.alasan = alasan
    self.nama = nama
    self.pelaku = pelaku
    self.desa = desa
  }
}

extension Kependudukan {
  /// Writes the register as a CSV file in OpenSID's layout, by village and family. Every row carries a mark by which a
  /// copy that turns up elsewhere can be traced; an import leaves it out.
  /// - Returns: how many people were written, and the mark.
  /// - Throws: `FieldErrors` at `alasan` or `desa`.
  package func ekspor(
    _ permintaan: PermintaanEkspor, ke url: URL, kemajuan: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> (jumlah: Int, tanda: String) {
    guard permintaan.alasan.contains(where: \.isLetter) else {
      throw FieldErrors("alasan", "Tulis untuk apa data ini diambil.")
    }
    var unit = try await kodeDesa()
    if let desa = permintaan.desa {
      unit = unit.filter { $0.key.filter(\.isNumber) == desa.filter(\.isNumber) }
      if unit.isEmpty { throw FieldErrors("desa", "Desa dengan kode \(desa) tidak ada di kabupaten ini.") }
    }
    let waktu = now()
    let tanda = "Salinan \(try randomCode(10)), \(Tanggal(waktu)), \(permintaan.nama), \(permintaan.alasan)"
    guard
      FileManager.default.createFile(
        atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path]) }
    let keluaran = try FileHandle(forWritingTo: url)
    defer { try? keluaran.close() }
    // Told before the first row goes out: what follows may be broken off, but not be unknown.
    try await jejakEkspor(permintaan, samarkanNomor(tanda), waktu)
    let csv = CSVWriter(for: .exchange)
    try keluaran.write(contentsOf: csv.header(KolomOpenSID.allCases.map(\.rawValue) + ["_salinan"]))
    let kode = try await db.read { try $0.kodePenduduk() }
    var jumlah = 0
    for (kodeDesa, id) in unit.sorted(by: { $0.key < $1.key }) {
      let baris = try await db.read { [sandi] tx in try tx.baris(id, kodeDesa, sandi) }
      var isi: [UInt8] = []
      for satu in baris { isi += csv.record(satu.isi(kode.keOpenSID) + [tanda]) }
      try keluaran.write(contentsOf: isi)
      jumlah += baris.count
      kemajuan(jumlah)
    }
    return (jumlah, tanda)
  }

  private func jejakEkspor(_ permintaan: PermintaanEkspor, _ tanda: String, _ waktu: Date) async throws {
    try await db.write { tx in
      try tx.catat(
        Catatan(
          waktu: waktu, orang: permintaan.pelaku?.orang.rawValue, nama: permintaan.nama,
          jabatan: permintaan.pelaku?.utama?.sebutan ?? "", peristiwa: "penduduk.diekspor",
          objekJenis: "register", objek: 0,
          keterangan: "\(permintaan.desa.map { "desa \($0)" } ?? "seluruh kabupaten"); \(tanda)",
          alamat: permintaan.pelaku?.alamat ?? ""))
    }
  }
}

extension Tx {
  /// The people of one village who were not taken back, by family and place in it.
  fileprivate func baris(_ desa: UnitKerja.ID, _ kode: String, _ sandi: Sandi) throws -> [BarisOpenSID] {
    let orang: [Penduduk] = try all(
      """
      SELECT \(.kolomPenduduk)
      FROM penduduk
      WHERE desa = \(desa) AND status <> 'tidak_sah'
      ORDER BY COALESCE(keluarga, keluarga_terakhir), shdk, tanggal_lahir, id
      """)
    var keluarga: [KartuKeluarga.ID: (NomorKK, AlamatKeluarga)] = [:]
    return try orang.map { satu in
      let id = satu.keluarga ?? satu.keluargaTerakhir
      if let id, keluarga[id] == nil, let kk = try self.keluarga(id) {
        keluarga[id] = (try sandi.bukaKK(kk.nomor, id.rawValue), kk.alamat)
      }
      func buka(_ nomor: NomorTersegel?, _ tempat: TempatNomor) throws -> String {
        try nomor.map { try sandi.buka($0, untuk: tempat, satu.id.rawValue).teks } ?? ""
      }
      let (nomor, alamat) = id.flatMap { keluarga[$0] } ?? (nil, AlamatKeluarga())
      return BarisOpenSID(
        biodata: satu.biodata, nik: try buka(satu.nik, .nik), nikAyah: try buka(satu.nikAyah, .ayah),
        nikIbu: try buka(satu.nikIbu, .ibu), nomorKK: nomor?.teks ?? "", alamat: alamat, status: satu.status,
        desa: kode)
    }
  }
}
