import Akses
import Database
import Kalender
import Naskah
import Nomor
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
  static let caraKirim = Route<UnitKerja.ID>("/administrasi/unit/:unit/pengiriman")
  static let kesiapanUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/kesiapan")
  static let rencanaUnit = Route<UnitKerja.ID>("/administrasi/unit/:unit/rencana")
  static let jabatanBaru = Route<UnitKerja.ID>("/administrasi/unit/:unit/jabatan")

  package static let satuJabatan = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan")
  static let namaJabatan = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/nama")
  static let penghapusan = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/penghapusan")
  static let penugasanBaru = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/penugasan")
  static let delegasiBaru = Route<Jabatan.ID>("/administrasi/jabatan/:jabatan/delegasi")
  static let akhirPenugasan = Route<Penugasan.ID>("/administrasi/penugasan/:penugasan/akhir")
  static let batalPenugasan = Route<Penugasan.ID>("/administrasi/penugasan/:penugasan/pembatalan")
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
  static let pengingatUnit = Route<UnitKerja.ID>("/administrasi/kesiapan/unit/:unit/pengingat")
  static let pengingatKelompok = Route<String>("/administrasi/kesiapan/kelompok/:kelompok/pengingat")
  static let batasBaru: Route<> = Route("/administrasi/batas-penjabat")
  static let akhirBatas = Route<BatasPenjabat.ID>("/administrasi/batas-penjabat/:batas/akhir")
  package static let aturan: Route<> = Route("/administrasi/aturan")
  static let satuJenis = Route<String>("/administrasi/aturan/jenis/:kode")
  static let aturanNama: Route<> = Route("/administrasi/aturan/nama")
  static let satuAturanNama = Route<Int>("/administrasi/aturan/nama/:urutan")
  package static let klasifikasi: Route<> = Route("/administrasi/aturan/klasifikasi")
  static let klasifikasiBaru: Route<> = Route("/administrasi/aturan/klasifikasi-baru")
  static let satuKlasifikasi = Route<String>("/administrasi/aturan/klasifikasi/:kode")
  package static let ketentuan: Route<> = Route("/administrasi/ketentuan")
  static let satuKetentuan = Route<String>("/administrasi/ketentuan/:kode")

  package static let kelompok: Route<> = Route("/administrasi/kelompok")
  static let kelompokBaru: Route<> = Route("/administrasi/kelompok/baru")
  static let satuKelompok = Route<Kelompok.ID>("/administrasi/kelompok/:kelompok")
  static let hapusKelompok = Route<Kelompok.ID>("/administrasi/kelompok/:kelompok/penghapusan")

  package static let kalender: Route<> = Route("/administrasi/kalender")
  static let liburBaru: Route<> = Route("/administrasi/kalender/libur")
  static let cabutLibur = Route<Libur.ID>("/administrasi/kalender/libur/:libur/pencabutan")

  static let tenggat: Route<> = Route("/administrasi/kalender/tenggat")
  static let ubahLibur = Route<Libur.ID>("/administrasi/kalender/libur/:libur/perubahan")
  static let penetapanTahun = Route<Int>("/administrasi/kalender/tahun/:tahun/penetapan")
  static let kecepatan = Route<String>("/administrasi/kalender/kecepatan/:kode")
  static let pola: Route<> = Route("/administrasi/kalender/pola")
  static let polaBaru: Route<> = Route("/administrasi/kalender/pola/baru")
  static let satuPola = Route<PolaKerja.ID>("/administrasi/kalender/pola/:pola")
  static let cabutPola = Route<PolaKerja.ID>("/administrasi/kalender/pola/:pola/pencabutan")
  static let penunjukanKalender: Route<> = Route("/administrasi/kalender/penunjukan")
  static let versiKalender: Route<> = Route("/administrasi/kalender/versi")

  package static let kop: Route<> = Route("/administrasi/kop")
  static let kopBaru: Route<> = Route("/administrasi/kop/baru")
  static let pratinjauKop: Route<> = Route("/administrasi/kop/pratinjau")
  static let contohKop = Route<String>("/administrasi/kop/contoh/:untuk")
  static let akhirKop = Route<RiwayatKop.ID>("/administrasi/kop/:kop/akhir")
  static let lambangBaru: Route<> = Route("/administrasi/kop/lambang")
  static let satuLambang = Route<LambangDaerah.ID>("/administrasi/kop/lambang/:lambang")
  static let identitas: Route<> = Route("/administrasi/kop/identitas")

  package static let tugas: Route<> = Route("/administrasi/tugas")
  static let satuTugas = Route<Tugas.ID>("/administrasi/tugas/:tugas")
  static let percobaanUlang = Route<Tugas.ID>("/administrasi/tugas/:tugas/percobaan")
  static let pembuangan = Route<Tugas.ID>("/administrasi/tugas/:tugas/pembuangan")
  static let percobaanJenis = Route<String>("/administrasi/tugas/jenis/:jenis/percobaan")
  static let jeda = Route<String>("/administrasi/tugas/jenis/:jenis/jeda")
  static let lanjutan = Route<String>("/administrasi/tugas/jenis/:jenis/lanjutan")

  package static let sertifikat: Route<> = Route("/administrasi/sertifikat")
  static let sertifikatOrang = Route<Orang.ID>("/administrasi/sertifikat/orang/:orang")
  static let izinSertifikat = Route<Orang.ID>("/administrasi/sertifikat/orang/:orang/izin")
  static let cabutSertifikat = Route<Sertifikat.ID>("/administrasi/sertifikat/:sertifikat/pencabutan")
  static let daftarCabut: Route<> = Route("/administrasi/sertifikat/daftar-cabut")
  static let sertifikatSaya = RuteAkses.sertifikat
  static let perpanjanganSaya: Route<> = Route("/akun/sertifikat/perpanjangan")
  static let sandiSertifikatSaya: Route<> = Route("/akun/sertifikat/sandi")
  static let pencabutanSaya: Route<> = Route("/akun/sertifikat/pencabutan")

  package static let nomor: Route<> = Route("/administrasi/nomor")
  static let registerBaru: Route<> = Route("/administrasi/nomor/baru")
  static let pemeriksaanNomor: Route<> = Route("/administrasi/nomor/pemeriksaan")
  static let satuRegister = Route<RegisterNomor.ID>("/administrasi/nomor/:register")
  static let polaRegister = Route<RegisterNomor.ID>("/administrasi/nomor/:register/pola")
  static let tahunRegister = Route<RegisterNomor.ID>("/administrasi/nomor/:register/tahun")
  static let tutupTahunRegister = Route<RegisterNomor.ID, Int>(
    "/administrasi/nomor/:register/tahun/:tahun/penutupan")
  static let penutupanRegister = Route<RegisterNomor.ID>("/administrasi/nomor/:register/penutupan")
  static let blokBaru = Route<RegisterNomor.ID>("/administrasi/nomor/:register/blok")
  static let sisipan = Route<RegisterNomor.ID>("/administrasi/nomor/:register/sisipan")
  static let satuBlok = Route<BlokNomor.ID>("/administrasi/nomor-cadangan/:blok")
  static let batalNomor = Route<NomorNaskah.ID>("/administrasi/nomor-satu/:nomor/pembatalan")

  static let pilihanUnit: Route<> = Route("/administrasi/pilihan/unit")
  static let pilihanJabatan: Route<> = Route("/administrasi/pilihan/jabatan")
  static let pilihanOrang: Route<> = Route("/administrasi/pilihan/orang")
}
