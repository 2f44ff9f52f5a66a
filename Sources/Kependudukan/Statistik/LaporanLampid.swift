import Akses
import Bahasa
import Cetak
import Database
import Hummingbird
import Organisasi
import Web

/// The report of one part of the regency: the sum, and each part of it.
struct LaporanLampid {
  let wilayah: WilayahStatistik
  let bulan: Bulan
  let semua: Lampid
  let bagian: [(nama: String, isi: Lampid)]
  let kabupaten: String
  let kecamatan: String?
  let hari: Tanggal
  /// Who signs: the leader of the unit, when there is one.
  let pejabat: (sebutan: String, nama: String, nip: String)?

  init(_ wilayah: WilayahStatistik, _ bulan: Bulan, _ tx: Tx, pada hari: Tanggal) throws {
    self.wilayah = wilayah
    self.bulan = min(bulan, Bulan(hari))
    self.hari = hari
    let isi = try tx.lampid(wilayah.idDesa, self.bulan)
    semua = isi.values.reduce(Lampid(), +)
    bagian = wilayah.bagian.map { unit, desa in
      (unit.nama, desa.compactMap { isi[$0] }.reduce(Lampid(), +))
    }
    kabupaten = try tx.teksSetelan(.kabupaten)
    let struktur = try tx.struktur(pada: hari)
    let unit = wilayah.unit
    kecamatan = unit.flatMap { struktur.jalur(dari: $0.id).first { $0.jenis == .kecamatan }?.nama }
    pejabat = unit.flatMap { struktur.pimpinan(dari: $0.id) }
      .flatMap { jabatan in
        struktur.pemegang(jabatan.id)
          .flatMap { penugasan in
            struktur.orang[penugasan.orang]
              .map { (penugasan.status.awalan + jabatan.nama, $0.namaLengkap, $0.nip ?? "") }
          }
      }
  }

  /// The lines of the official form, with what adds to the population and what takes from it.
  static let baris: [(nama: String, nilai: @Sendable (Lampid, KelompokPenduduk?) -> Int)] = [
    ("Penduduk awal bulan ini", { $0.awal($1) }), ("Kelahiran bulan ini", { $0.jumlah(.lahir, $1) }),
    ("Kematian bulan ini", { $0.jumlah(.mati, $1) }), ("Pendatang bulan ini", { $0.jumlah(.datang, $1) }),
    ("Pindah bulan ini", { $0.jumlah(.pindah, $1) }), ("Penyesuaian register", { $0.penyesuaian($1) }),
    ("Penduduk akhir bulan ini", { $0.akhir($1) }),
  ]

  /// WNI and WNA, men and women, then both together.
  func nilai(_ isi: Lampid, _ hitung: (Lampid, KelompokPenduduk?) -> Int) -> [Int] {
    let empat = KelompokPenduduk.semua.map { hitung(isi, $0) }
    return empat + [empat[0] + empat[2], empat[1] + empat[3], empat.reduce(0, +)]
  }

  static let kolom = ["WNI L", "WNI P", "WNA L", "WNA P", "Jumlah L", "Jumlah P", "Jumlah"]
  static let kolomRekap = ["Awal", "Lahir", "Mati", "Datang", "Pindah", "Penyesuaian", "Akhir"]

  func rekap(_ isi: Lampid) -> [Int] { Self.baris.map { $0.nilai(isi, nil) } }

  var unduhan: TabelUnduhan {
    let rinci = Self.baris.map { baris in
      [wilayah.nama, baris.nama] + nilai(semua, baris.nilai).map(String.init)
    }
    let tiap = bagian.flatMap { nama, isi in
      Self.baris.map { baris in [nama, baris.nama] + nilai(isi, baris.nilai).map(String.init) }
    }
    return TabelUnduhan(
      nama: "lampid-\(bulan)", kepala: ["Wilayah", "Perincian"] + Self.kolom, baris: rinci + tiap)
  }
}
