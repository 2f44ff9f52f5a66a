import Akses
import Bahasa
import Database
import Organisasi
import Web

/// One person as the page shows him.
struct BerkasPenduduk {
  let orang: Penduduk
  let kk: KartuKeluarga?
  let anggota: [Penduduk]
  let peristiwa: [Peristiwa]
  let peran: [Peristiwa.ID: PeranPeristiwa]
  let riwayat: [VersiPenduduk]
  /// Who ended which version, for who may change it.
  let pengubah: [Int: PengubahVersi]
  let kode: KodePenduduk
  let struktur: Struktur
  let hari: Tanggal
  let bolehUbah: Bool
  let bolehKhusus: Bool
  /// The record that this one went up in, and those that went up in this one.
  let digabungKe: Penduduk.ID?
  let gabungan: [Penduduk.ID]
  /// A pair that waits, of which it is one, where the reader may see both.
  let pasangan: PasanganGanda.ID?

  /// - Throws: `PendudukError.tidakAda` also for who lives where the reader has no right.
  init(_ id: Penduduk.ID, _ tx: Tx, _ pelaku: Pelaku, pada hari: Tanggal) throws {
    struktur = try tx.struktur(pada: hari)
    guard let orang = try tx.penduduk(id), struktur.lingkupPenduduk(pelaku).memuat(orang.desa) else {
      throw PendudukError.tidakAda
    }
    self.orang = orang
    self.hari = hari
    kk = try (orang.keluarga ?? orang.keluargaTerakhir).flatMap { try tx.keluarga($0) }
    anggota = try orang.keluarga.map { try tx.anggota($0) } ?? []
    peristiwa = try tx.peristiwa(id)
    peran = try tx.peran(id)
    riwayat = try tx.riwayat(id)
    kode = try tx.kodePenduduk()
    bolehUbah = pelaku.adalah(.kependudukan)
    pengubah = bolehUbah ? try tx.pengubahVersi(id) : [:]
    digabungKe = try tx.digabungKe(id)
    gabungan = try tx.gabungan(id)
    pasangan = bolehUbah ? try tx.gandaMenunggu(id, struktur.lingkupPenduduk(pelaku)) : nil
    bolehKhusus = pelaku.bolehLihatKhusus(struktur)
  }

  /// A village may fill in the number of who has none yet; one that stands only Dukcapil replaces.
  var bolehGantiNIK: Bool { bolehUbah && (bolehKhusus || orang.nik == nil || orang.nikSementara) }

  func nama(_ tabel: KodePenduduk.Tabel, _ nilai: Int) -> String {
    kode.nama(tabel, nilai).map(judulKode) ?? "kode \(nilai)"
  }

  /// What differs between two states, in words; names of parents stay masked.
  func beda(_ lama: Penduduk, _ baru: Penduduk) -> [String] {
    let (a, b) = (lama.biodata, baru.biodata)
    var hasil: [String] = []
    func banding(_ nama: String, _ lama: String, _ baru: String) {
      if lama != baru { hasil.append("\(nama): \(lama.isEmpty ? "–" : lama) → \(baru.isEmpty ? "–" : baru)") }
    }
    banding("Nama", a.nama, b.nama)
    banding("Jenis kelamin", a.jenisKelamin.nama, b.jenisKelamin.nama)
    banding("Tempat lahir", a.tempatLahir, b.tempatLahir)
    banding("Tanggal lahir", a.tanggalLahir.teks, b.tanggalLahir.teks)
    banding("Agama", nama(.agama, a.agama), nama(.agama, b.agama))
    banding("Pendidikan", nama(.pendidikan, a.pendidikan), nama(.pendidikan, b.pendidikan))
    banding("Pekerjaan", nama(.pekerjaan, a.pekerjaan), nama(.pekerjaan, b.pekerjaan))
    banding("Status kawin", a.statusKawin.nama, b.statusKawin.nama)
    banding("Golongan darah", nama(.golonganDarah, a.golonganDarah), nama(.golonganDarah, b.golonganDarah))
    banding("Hubungan keluarga", a.shdk.nama, b.shdk.nama)
    banding("Status", lama.status.nama, baru.status.nama)
    banding("Desa", struktur.sebutanDesa(lama.desa), struktur.sebutanDesa(baru.desa))
    if a.namaAyah != b.namaAyah { hasil.append("Nama ayah diubah") }
    if a.namaIbu != b.namaIbu { hasil.append("Nama ibu diubah") }
    if lama.nik?.sidik != baru.nik?.sidik { hasil.append("NIK diubah") }
    if lama.keluarga != baru.keluarga { hasil.append("Kartu keluarga diganti") }
    if a.rincian != b.rincian { hasil.append("Rincian biodata diubah") }
    return hasil
  }
}
