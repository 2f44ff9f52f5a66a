import Bahasa

/// Why a counter does not do what was asked of it.
package enum KonterError: Refusal, Equatable {
  case tidakDitemukan, loketTutup, bukanPengatur, berubah, tanpaLoket
  case bukanTugas(TugasLoket)
  /// The request stands at another stage.
  case bukanGiliran(PermohonanKTP.Tahap)
  case sudahAdaPermohonan
  case bukanPendudukHidup, belumPunyaNIK, belumCukupUmur(Int), masihPunyaKartu
  /// Why it looks so.
  case pernahPunyaKartu(String)
  case perluIzinTinggal
  case perluVersiBaru, perluKepindahan, seriLamaBerbeda
  case syaratKurang([String])
  case biodataBerubah
  case perluPutusanGanda
  /// Somebody alike holds a card: only who keeps the register decides that they are two.
  case perluPemegangRegister
  case penyetujuSama
  case perluAlasan
  case sedangDicetak
  case tidakDapatDiurungkan
  case kartuTidakBerlaku
  case antreanLain

  package var reason: RefusalReason {
    switch self {
    case .tidakDitemukan: .notFound
    case .bukanTugas, .bukanPengatur, .penyetujuSama, .tanpaLoket, .perluPemegangRegister: .forbidden
    case .berubah, .bukanGiliran, .sudahAdaPermohonan, .biodataBerubah, .sedangDicetak, .loketTutup,
      .tidakDapatDiurungkan, .masihPunyaKartu, .pernahPunyaKartu, .antreanLain, .kartuTidakBerlaku:
      .conflict
    case .bukanPendudukHidup, .belumPunyaNIK, .belumCukupUmur, .perluIzinTinggal, .perluVersiBaru,
      .perluKepindahan, .seriLamaBerbeda, .syaratKurang, .perluPutusanGanda, .perluAlasan:
      .invalid
    }
  }

  package var message: String {
    switch self {
    case .tidakDitemukan: "Permohonan itu tidak ditemukan di loket tempat Anda bertugas."
    case .loketTutup: "Loket ini tidak dibuka. Minta administrator membukanya."
    case .tanpaLoket:
      "Anda belum ditugaskan di loket KTP mana pun. Administrator unit loket itu yang menugaskan."
    case .bukanPengatur:
      "Hanya administrator sistem atau administrator unit loket ini yang dapat mengaturnya."
    case .berubah: "Permohonan ini baru saja diubah petugas lain. Muat ulang, lalu ulangi langkah Anda."
    case .bukanTugas(let tugas):
      "Langkah ini dikerjakan oleh \(tugas.nama.lowercased()). Anda belum ditugaskan untuk itu di loket ini."
    case .bukanGiliran(let tahap):
      "Langkah ini belum atau sudah lewat gilirannya: permohonan sekarang \(tahap.nama.lowercased())."
    case .sudahAdaPermohonan:
      "Orang ini masih punya permohonan KTP yang belum selesai. Lanjutkan atau batalkan yang itu lebih dahulu."
    case .bukanPendudukHidup:
      "Orang ini tercatat meninggal, pindah, atau tidak sah. Betulkan datanya lebih dahulu."
    case .kartuTidakBerlaku:
      "KTP ini sudah dicabut, karena pemiliknya meninggal, pindah, atau tidak sah, atau NIK-nya dibetulkan. Jangan diserahkan: batalkan permohonannya."
    case .belumPunyaNIK: "Orang ini belum mempunyai NIK. Terbitkan NIK-nya lebih dahulu."
    case .belumCukupUmur(let umur):
      "Pemohon belum \(umur) tahun dan belum pernah kawin. Buatkan Kartu Identitas Anak."
    case .perluIzinTinggal: "Warga negara asing memerlukan izin tinggal tetap yang masih berlaku."
    case .masihPunyaKartu:
      "Orang ini masih memegang KTP yang berlaku. Pilih alasan lain: hilang, rusak, atau ubah data."
    case .pernahPunyaKartu(let sebab):
      "Ini bukan KTP pertama: \(sebab). Pilih alasan lain: hilang, rusak, atau ubah data. Bila data itu keliru, pemegang register di Dukcapil membetulkannya pada biodata orang ini."
    case .perluVersiBaru:
      "Biodata belum berubah sejak KTP terakhir dicetak. Catat perubahan datanya lebih dahulu (F-1.06)."
    case .perluKepindahan: "Kepindahan orang ini belum tercatat. Catat kedatangannya lebih dahulu."
    case .seriLamaBerbeda:
      "Nomor seri kartu lama tidak cocok dengan kartu yang tercatat berlaku. Baca ulang nomor di kartunya."
    case .syaratKurang(let nama): "Syarat belum lengkap: \(nama.joined(separator: "; "))."
    case .biodataBerubah:
      "Biodata berubah sesudah dibacakan kepada pemohon. Kembali ke langkah pembacaan, lalu bacakan lagi."
    case .perluPutusanGanda:
      "Ada data yang mirip. Bandingkan, lalu tulis mengapa ini orang yang berbeda sebelum melanjutkan."
    case .perluPemegangRegister:
      "Orang yang mirip sudah memegang KTP, dan pemohon belum. Hanya pemegang register di Dukcapil yang memutuskan bahwa keduanya dua orang. Pasangannya sudah masuk daftar tunggunya; muat ulang halaman ini setelah diputuskan."
    case .penyetujuSama: "Penyetuju harus orang lain daripada petugas yang menerima permohonan ini."
    case .perluAlasan: "Tulis alasannya, supaya petugas berikutnya dan pemohon tahu."
    case .sedangDicetak: "Kartu sedang dicetak. Nyatakan dulu apakah kartunya tercetak."
    case .tidakDapatDiurungkan: "Langkah ini tidak dapat diurungkan karena sudah ada yang berdiri di atasnya."
    case .antreanLain: "Nomor antrean itu milik loket lain atau sudah dipakai."
    }
  }
}
