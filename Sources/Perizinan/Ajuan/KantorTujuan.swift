import Bahasa
import Database
import Organisasi

extension Struktur {
  /// The office an application goes to: the kecamatan it is delegated to, or the agency of the definition.
  /// - Throws: `PermohonanError.tanpaKantor`, `FieldErrors` at `kecamatan` when it is delegated and none is named.
  func kantor(
    _ layanan: Layanan, _ penandatangan: Delegasi.Penandatangan, _ isian: IsianTerbaca
  ) throws -> UnitKerja {
    if penandatangan == .camat {
      guard let nama = isian.tertulis["kecamatan"], let unit = kecamatan(nama) else {
        throw FieldErrors("kecamatan", "Pilih kecamatan tempat kegiatannya.")
      }
      return unit
    }
    guard let unit = instansi(layanan.instansi) else { throw PermohonanError.tanpaKantor(layanan.instansi) }
    return unit
  }

  /// The kecamatan of this regency, by name.
  var kecamatan: [UnitKerja] {
    unit.values.filter { $0.jenis == .kecamatan && $0.bubar == nil }.sorted { $0.nama < $1.nama }
  }

  /// `Sragen` and `Kecamatan Sragen`.
  func kecamatan(_ nama: String) -> UnitKerja? {
    let dicari = kunciUrut(nama)
    return kecamatan.first { kunciUrut($0.nama) == dicari || kunciUrut($0.namaSingkat) == dicari }
  }

  /// An agency by the code that definitions use: its short name, as `satpol-pp`. Nil for one outside of the regency.
  func instansi(_ kode: String) -> UnitKerja? { unit(singkatan: kode) }
}

extension Tx {
  /// The districts as the form offers them.
  func namaKecamatan(pada hari: Tanggal) throws -> [String] {
    try struktur(pada: hari).kecamatan.map(\.namaSingkat)
  }
}

extension UnitKerja {
  /// `Sragen`, of `Kecamatan Sragen`.
  var namaSingkat: String {
    nama.hasPrefix("Kecamatan ") ? String(nama.dropFirst("Kecamatan ".count)) : nama
  }
}
