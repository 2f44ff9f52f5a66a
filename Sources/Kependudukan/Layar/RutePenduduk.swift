import Database
import Organisasi
import Web

/// The addresses of the population register. No number of anybody is ever part of one.
package enum RutePenduduk {
  package static let cari: Route<> = Route("/penduduk")
  static let pencarian: Route<> = Route("/penduduk/pencarian")
  static let pilihan: Route<> = Route("/penduduk/pilihan")
  package static let desa: Route<> = Route("/penduduk/desa")
  static let satuDesa = Route<UnitKerja.ID>("/penduduk/desa/:desa")
  static let baru: Route<> = Route("/penduduk/baru")
  package static let satu = Route<Penduduk.ID>("/penduduk/orang/:penduduk")
  static let pembukaanTerbatas = Route<Penduduk.ID>("/penduduk/orang/:penduduk/pembukaan")
  static let nomor = Route<Penduduk.ID>("/penduduk/orang/:penduduk/nomor")
  static let biodata = Route<Penduduk.ID>("/penduduk/orang/:penduduk/biodata")
  static let nik = Route<Penduduk.ID>("/penduduk/orang/:penduduk/nik")
  static let perkawinan = Route<Penduduk.ID>("/penduduk/orang/:penduduk/perkawinan")
  static let perceraian = Route<Penduduk.ID>("/penduduk/orang/:penduduk/perceraian")
  static let pelihat = Route<Penduduk.ID>("/penduduk/orang/:penduduk/pelihat")
  package static let keluarga = Route<KartuKeluarga.ID>("/penduduk/keluarga/:keluarga")
  static let nomorKeluarga = Route<KartuKeluarga.ID>("/penduduk/keluarga/:keluarga/nomor")
  static let kelahiran = Route<KartuKeluarga.ID>("/penduduk/keluarga/:keluarga/kelahiran")
  static let pengeluaran = Route<KartuKeluarga.ID>("/penduduk/keluarga/:keluarga/pengeluaran")
  static let perpindahan = Route<KartuKeluarga.ID>("/penduduk/keluarga/:keluarga/perpindahan")
  static let kepala = Route<KartuKeluarga.ID>("/penduduk/keluarga/:keluarga/kepala")
  static let alamat = Route<KartuKeluarga.ID>("/penduduk/keluarga/:keluarga/alamat")
  static let pembatalan = Route<Peristiwa.ID>("/penduduk/peristiwa/:peristiwa/pembatalan")
  package static let ganda: Route<> = Route("/penduduk/ganda")
  static let satuGanda = Route<PasanganGanda.ID>("/penduduk/ganda/:pasangan")
  static let berbeda = Route<PasanganGanda.ID>("/penduduk/ganda/:pasangan/berbeda")
  static let tinjauan = Route<PasanganGanda.ID>("/penduduk/ganda/:pasangan/tinjauan")
  static let gabung = Route<PasanganGanda.ID>("/penduduk/ganda/:pasangan/gabung")
  package static let pelindungan: Route<> = Route("/pelindungan-data")
  static let ketentuan: Route<> = Route("/pelindungan-data/ketentuan")
  static let jedaSimpan: Route<> = Route("/pelindungan-data/jeda")
  static let penerusanSimpan: Route<> = Route("/pelindungan-data/penerusan")
  static let pembukaan = Route<Int64>("/pelindungan-data/pembukaan/:orang")
}
