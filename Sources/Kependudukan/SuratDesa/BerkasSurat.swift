import Akses
import Bahasa
import Berkas
import Database
import Foundation
import Naskah
import Organisasi
import Pemberitahuan

/// One letter as its page shows it.
struct BerkasSurat {
  let surat: SuratLayanan
  let layanan: LayananSurat
  let orang: Penduduk
  let kantor: UnitKerja
  let desa: String
  let tahap: [TahapSurat]
  let kabar: [HasilSurel]
  let hari: Tanggal
  /// What the register says against it by now, while it may still change.
  let halangan: String?
  /// What it says to each question.
  let register: [String: IsianRegister]
  let bolehUbah, bolehPeriksa, bolehTandaTangan, bolehRegistrasi, bolehFoto, kurangFoto, bolehLihatOrang: Bool

  init(_ id: SuratLayanan.ID, _ tx: Tx, _ pelaku: Pelaku, pada waktu: Date) throws {
    let (surat, struktur) = try tx.surat(id, untuk: pelaku, pada: waktu)
    guard let layanan = try tx.layananSurat(surat.layanan), let orang = try tx.penduduk(surat.penduduk) else {
      throw SuratError.tidakAda
    }
    let pejabat = try KantorSurat(surat.kantor, struktur)
    self.surat = surat
    self.layanan = layanan
    self.orang = orang
    kantor = pejabat.unit
    desa = struktur.sebutanDesa(surat.desa)
    tahap = try tx.tahap(id)
    kabar = try tx.hasilSurel(sebab: SebabPemberitahuan("surat_layanan", id))
    hari = Tanggal(waktu)
    halangan =
      surat.status.isTerbuka
      ? try tx.halangan(layanan, orang, isian: surat.isian, pada: Tanggal(waktu))?.kalimat : nil
    register = try tx.isianRegister(layanan, orang, pada: Tanggal(waktu))
    bolehLihatOrang = Izin.penduduk.mengizinkan(pelaku)
    let perluFoto = layanan.bentuk.perluFoto(orang, pada: Tanggal(waktu))
    bolehFoto =
      perluFoto && surat.status.isTerbuka && pelaku.adalah(.kependudukan)
      && struktur.lingkupPenduduk(pelaku).memuat(surat.desa)
    kurangFoto = perluFoto && surat.status.isTerbuka && surat.foto == nil
    bolehUbah =
      pelaku.adalah(.kependudukan) && struktur.lingkupPenduduk(pelaku).memuat(surat.desa)
      && (surat.status == .diminta || surat.status == .dikembalikan)
    bolehPeriksa = surat.status == .diperiksa && pejabat.bolehMemeriksa(pelaku)
    let terputus = surat.status == .menyegel && surat.diubah < waktu.addingTimeInterval(-120)
    bolehTandaTangan =
      (surat.status == .disetujui || terputus) && pelaku.memegang(pejabat.penandatangan.id) != nil
    let kecamatan = struktur.jalur(dari: surat.desa).first { $0.jenis == .kecamatan }
    bolehRegistrasi =
      layanan.perluRegistrasi && surat.status == .terbit && surat.nomorRegistrasi == nil
      && kecamatan.map { pelaku.adalah(.kependudukan, di: $0.id) } == true
  }
}
