import Akses
import Bahasa
import Database
import Organisasi
import Web

/// One page of statistics, as it is shown and as it is taken home.
struct Rekap {
  let wilayah: WilayahStatistik
  let menurut: Menurut
  let baris: [BarisGrafik]
  let semua: Pasangan
  let keluarga: Int
  let umurPer: Tanggal?
  /// Tiles of the map; only when cut by villages.
  let petak: [Petak]

  init(_ wilayah: WilayahStatistik, _ menurut: Menurut, _ tx: Tx) throws {
    self.wilayah = wilayah
    self.menurut = menurut
    let penduduk = try tx.penduduk(menurut: wilayah.idDesa)
    semua = penduduk.values.reduce(Pasangan(), +)
    keluarga = try tx.kepalaKeluarga(menurut: wilayah.idDesa).values.reduce(0) { $0 + $1.jumlah }
    umurPer = try tx.umurPer(wilayah.idDesa)
    guard let elemen = menurut.elemen else {
      let bagian = wilayah.bagian.isEmpty ? wilayah.desa.map { ($0, [$0.id]) } : wilayah.bagian
      let isi = bagian.map { unit, desa in
        (unit, desa.map { penduduk[$0] ?? Pasangan() }.reduce(Pasangan(), +))
      }
      baris = isi.map { BarisGrafik(nama: $0.0.nama, nilai: $0.1) }
      petak = susun(
        isi.map { unit, nilai in
          (
            unit.kodeWilayah ?? "", unit.singkatan, nilai.jumlah,
            query(RuteStatistik.statistik(), ["wilayah": unit.id.description, "menurut": "wilayah"])
          )
        }, wilayah.unit == nil ? try tx.petakPeta() : [:])
      return
    }
    petak = []
    let hitungan = try tx.statistik(elemen, wilayah.seluruhnya ? nil : wilayah.idDesa)
    if elemen == .umur {
      baris = KelompokUmur.baris(hitungan)
    } else {
      let kode = try tx.kodePenduduk()
      baris = hitungan.sorted { ($1.value.jumlah, $0.key) < ($0.value.jumlah, $1.key) }
        .map { satu in
          BarisGrafik(
            nama: elemen.tabel.flatMap { kode.nama($0, satu.key) }.map(judulKode) ?? "Kode \(satu.key)",
            nilai: satu.value)
        }
    }
  }

  var judul: String { "Penduduk menurut \(menurut.nama.lowercased()), \(wilayah.nama)" }
}
