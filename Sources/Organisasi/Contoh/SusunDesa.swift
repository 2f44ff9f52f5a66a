import Bahasa
import Database
import Seeds

extension PenyusunContoh {
  /// 196 desa and 12 kelurahan, under their kecamatan.
  mutating func susunDesa() throws {
    for baris in try Seeds.rows("wilayah-kabupaten.csv") {
      guard let wilayah = baris["kode"], let nama = baris["nama"], wilayah.count == 13 else { continue }
      let kode = "27." + wilayah.dropFirst(6)
      guard ukuran.memuat(kode), let kecamatan = unit(String(kode.prefix(5))) else { continue }
      let desa = baris["tingkat"] == "desa"
      let lengkap = "\(desa ? "Desa" : "Kelurahan") \(nama)"
      let siap = belumSiap.contains(wilayah) ? nil : tanggal + -(60 + acak.bilangan(40))
      let id = tambah(
        unit: kode, desa ? .desa : .kelurahan, lengkap, singkatan: lengkap.uppercased(), induk: kecamatan,
        kantor: true, wilayah: wilayah,
        alamat: AlamatKantor(
          alamat: "\(lengkap), \(self.unit[Int(kecamatan.rawValue) - 1].nama), Kabupaten Sragen",
          kodePos: baris["kode_pos", default: ""]),
        siap: siap)
      sumber.append(
        SumberFakta(
          objekJenis: "unit", objek: id.rawValue, kepastian: .terverifikasi,
          sumber: "Kepmendagri 300.2.2-2430/2025", catatan: "kode pos dari satu sumber"))
      if desa { susunDesa(nama, id) } else { susunKelurahan(nama, id) }
    }
  }

  private mutating func susunDesa(_ nama: String, _ desa: UnitKerja.ID) {
    let sekdes = isi("Sekretaris Desa \(nama)", .sekretaris, di: desa, .perangkatDesa)
    isi("Kepala Desa \(nama)", .pimpinan, di: desa, .kepalaDesa)
    beri(.adminUnit, sekdes, di: desa)
    beri(.kependudukan, sekdes, di: desa)
    let kaur = isi("Kepala Urusan Tata Usaha dan Umum", .pejabat, di: desa, .perangkatDesa)
    beri(.tu, kaur, di: desa)
    for jabatan in [
      "Kepala Urusan Keuangan", "Kepala Urusan Perencanaan", "Kepala Seksi Pemerintahan",
      "Kepala Seksi Kesejahteraan", "Kepala Seksi Pelayanan",
    ] { isi(jabatan, .pejabat, di: desa, .perangkatDesa) }
  }

  private mutating func susunKelurahan(_ nama: String, _ kelurahan: UnitKerja.ID) {
    let sekretaris = isi("Sekretaris Kelurahan \(nama)", .sekretaris, di: kelurahan, eselon: "IV.b", .ivb)
    isi("Lurah \(nama)", .pimpinan, di: kelurahan, eselon: "IV.a", .iva)
    beri(.adminUnit, sekretaris, di: kelurahan)
    beri(.kependudukan, sekretaris, di: kelurahan)
    for jabatan in ["Kepala Seksi Pemerintahan", "Kepala Seksi Pemberdayaan Masyarakat"] {
      isi(jabatan, .pejabat, di: kelurahan, eselon: "IV.b", .ivb)
    }
    beri(.tu, isi("Pengelola Surat", .pelaksana, di: kelurahan, .pelaksana), di: kelurahan)
  }
}

/// Dari (Plupuh), Gemantar (Mondokan), Denanyar (Tangen), Kandangsapi and Banyurip (Jenar), Katelan (Tangen).
private let belumSiap: Set = [
  "33.14.02.2013", "33.14.16.2008", "33.14.19.2007", "33.14.20.2005", "33.14.20.2007", "33.14.19.2001",
]
