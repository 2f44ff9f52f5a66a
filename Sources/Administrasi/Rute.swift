import Database
import Kalender
import Organisasi
import Tugas
import Web

/// The addresses of Administrasi.
package enum Rute {
  package static let beranda: Route<> = Route("/administrasi")

  package static let unit: Route<> = Route("/administrasi/unit")
  static let unitBaru: Route<> = Route("/administrasi/unit/baru")
  package static let satuUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit")
  static let namaUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/nama")
  static let indukUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/induk")
  static let pembubaran = Route<UnitKerja.ID>("/administrasi/unit/:unit/pembubaran")
  static let alamatUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/alamat")
  static let kepastianUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/kepastian")
  static let kesiapanUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/kesiapan")
  static let rencanaUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/rencana")
  static let jabatanBaru = Route<UnitKerja.ID>("/administrasi/unit/:unit/jabatan")

  package static let satuJabatan = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan")
  static let namaJabatan = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/nama")
  static let penghapusan = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/penghapusan")
  static let penugasanBaru = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/penugasan")
  static let delegasiBaru = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/delegasi")
  static let akhirPenugasan = Route<Penugasan.ID>("/administrasi/penugasan/:penugasan/akhir")
  static let cabutDelegasi = Route<Delegasi.ID>("/administrasi/delegasi/:delegasi/pencabutan")

  package static let orang: Route<> = Route("/administrasi/orang")
  static let orangBaru: Route<> = Route("/administrasi/orang/baru")
  package static let satuOrang = Route<Orang.ID>("/administrasi/orang/:orang")
  static let dataOrang = Route<Orang.ID>("/administrasi/orang/:orang/data")

  package static let mandat: Route<> = Route("/administrasi/mandat")
  static let mandatBaru: Route<> = Route("/administrasi/mandat/baru")
  static let satuMandat = Route<Mandat.ID>("/administrasi/mandat/:mandat")
  static let cabutMandat = Route<Mandat.ID>("/administrasi/mandat/:mandat/pencabutan")
  static let kepastianMandat = Route<Mandat.ID>("/administrasi/mandat/:mandat/kepastian")

  package static let kesiapan: Route<> = Route("/administrasi/kesiapan")
  package static let ketentuan: Route<> = Route("/administrasi/ketentuan")
  static let satuKetentuan = Route<String>("/administrasi/ketentuan/:kode")

  package static let kelompok: Route<> = Route("/administrasi/kelompok")
  static let kelompokBaru: Route<> = Route("/administrasi/kelompok/baru")
  static let satuKelompok = Route<Kelompok.ID>("/administrasi/kelompok/:kelompok")
  static let hapusKelompok = Route<Kelompok.ID>("/administrasi/kelompok/:kelompok/penghapusan")

  package static let kalender: Route<> = Route("/administrasi/kalender")
  static let liburBaru: Route<> = Route("/administrasi/kalender/libur")
  static let cabutLibur = Route<Libur.ID>("/administrasi/kalender/libur/:libur/pencabutan")

  package static let tugas: Route<> = Route("/administrasi/tugas")
  static let satuTugas = Route<Tugas.ID>("/administrasi/tugas/:tugas")
  static let percobaanUlang = Route<Tugas.ID>("/administrasi/tugas/:tugas/percobaan")
  static let pembuangan = Route<Tugas.ID>("/administrasi/tugas/:tugas/pembuangan")
  static let jeda = Route<String>("/administrasi/tugas/jenis/:jenis/jeda")
  static let lanjutan = Route<String>("/administrasi/tugas/jenis/:jenis/lanjutan")

  static let pilihanUnit: Route<> = Route("/administrasi/pilihan/unit")
  static let pilihanJabatan: Route<> = Route("/administrasi/pilihan/jabatan")
  static let pilihanOrang: Route<> = Route("/administrasi/pilihan/orang")
}
