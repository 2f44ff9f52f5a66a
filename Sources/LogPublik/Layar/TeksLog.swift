import Bahasa
import Foundation
import Web

/// The words of the public log's page in one language; both are written, neither is translated word by word.
struct TeksLog: Sendable {
  let bahasa: Language

  init(_ bahasa: Language) { self.bahasa = bahasa }

  func satu(_ indonesia: String, _ inggris: String) -> String { bahasa == .id ? indonesia : inggris }

  var judul: String { satu("Log publik", "Public log") }
  var pengantar: String {
    satu(
      "Setiap langkah izin, surat, keputusan, dan aduan dicatat di sini saat terjadi. Catatan yang sudah masuk tidak dapat dihapus, diubah, atau ditukar tanpa ketahuan, dan Anda dapat memeriksanya tanpa harus mempercayai kami.",
      "Every step of permits, letters, decisions and complaints is recorded here as it happens. Once recorded, nothing can be removed, altered or reordered unnoticed, and you can check that without having to trust us."
    )
  }
  var catatan: String { satu("catatan", "entries") }
  var terakhir: String { satu("Ditandatangani terakhir", "Last signed") }
  var akar: String { satu("Sidik seluruh log", "Fingerprint of the whole log") }
  var kunci: String { satu("Kunci pemeriksa", "Key to check with") }
  var kunciBantuan: String {
    satu(
      "Simpan kunci ini sekarang, atau ambil dari sumber lain seperti papan pengumuman. Kunci yang diambil bersamaan dengan log yang diperiksa tidak membuktikan apa-apa.",
      "Keep this key now, or take it from another source such as the notice board. A key fetched together with the log that it checks proves nothing."
    )
  }

  var resiJudul: String { satu("Periksa tanda terima Anda", "Check your receipt") }
  var resi: String { satu("Tanda terima log", "Log receipt") }
  var resiBantuan: String {
    satu(
      "Tempel seluruh isi berkas tanda terima, mulai dari baris c2sp.org/tlog-proof@v1.",
      "Paste the whole receipt file, from the line c2sp.org/tlog-proof@v1 on.")
  }
  var resiTombol: String { satu("Periksa tanda terima", "Check the receipt") }
  var resiKosong: String {
    satu("Tempel dahulu isi tanda terimanya.", "Please paste the receipt first.")
  }
  var unduhResi: String { satu("Unduh tanda terima", "Download the receipt") }
  var kembali: String { satu("Ke log publik", "To the public log") }

  var sendiriJudul: String { satu("Periksa sendiri seluruh log", "Check the whole log yourself") }
  var sendiri: String {
    satu(
      "Halaman ini milik pemerintah kabupaten, jadi jawabannya pun dari kami. Untuk memeriksa tanpa mempercayai kami, pakailah program kecil ini di komputer Anda. Isinya sekitar seratus baris Python yang dapat dibaca siapa saja, dan tidak memuat satu baris pun dari sistem ini.",
      "This page belongs to the regency government, and so do its answers. To check without trusting us, run this small program on your own computer: about a hundred lines of Python that anybody can read, without a line of this system in it."
    )
  }
  var unduhProgram: String { satu("Unduh program pemeriksa", "Download the verifier") }
  var salin: String { satu("Salin kunci", "Copy the key") }

  /// What each command answers, and the command for this log.
  func langkah(_ kunci: KunciLog) -> [(String, String)] {
    [
      (
        satu(
          "Seluruh log. Checkpoint-nya disimpan, sehingga perintah yang sama lain kali juga menjawab: apakah yang dulu masih ada?",
          "The whole log. The checkpoint is kept, so that the same command next time also answers: is what was there still there?"
        ), "python3 verifikasi-log.py periksa \(kunci.alamat) \(kunci.publik) checkpoint"
      ),
      (satu("Satu tanda terima, tanpa internet.", "One receipt, without internet."), perintahBukti(kunci)),
      (
        satu(
          "Checkpoint Anda dan milik orang lain: apakah kami memperlihatkan log yang sama?",
          "Your checkpoint and somebody else's: do we show both of you the same log?"),
        "python3 verifikasi-log.py banding \(kunci.publik) checkpoint-a checkpoint-b \(kunci.alamat)"
      ),
    ]
  }

  func perintahBukti(_ kunci: KunciLog) -> String {
    "python3 verifikasi-log.py bukti \(kunci.publik) resi.txt"
  }

  var saksiJudul: String { satu("Saksi", "Witnesses") }
  var saksi: String {
    satu(
      "Lembaga di luar pemerintah kabupaten yang ikut menandatangani, supaya kami tidak dapat memperlihatkan log yang berbeda kepada orang yang berbeda.",
      "Institutions outside of the government that sign as well, so that we cannot show different logs to different people."
    )
  }
  var tanpaSaksi: String {
    satu(
      "Belum ada saksi. Perguruan tinggi, DPRD, atau media yang bersedia dapat menghubungi kami.",
      "There are no witnesses yet. Universities, the council or media who are willing may contact us.")
  }
  var belumMenandatangani: String { satu("belum menandatangani", "has not signed yet") }

  var isiJudul: String { satu("Apa yang ada di dalam log?", "What is in the log?") }
  var isi: [String] {
    [
      satu(
        "Bukan data siapa pun. Yang tercatat hanya sidik 32 bita dari setiap langkah, dicampur bilangan acak. Tanpa tanda terimanya, sidik itu tidak berarti apa-apa.",
        "Nobody's data. What is recorded is a fingerprint of 32 bytes of each step, mixed with random bytes. Without its receipt that fingerprint means nothing."
      ),
      satu(
        "Tanda terima membuka satu sidik: isinya, dan jalan dari sidik itu sampai ke tanda tangan kami. Simpanlah seperti surat penting.",
        "A receipt opens one fingerprint: its content, and the way from it up to our signature. Keep it like an important letter."
      ),
      satu(
        "Bila data seseorang wajib dihapus (UU 27/2022), bilangan acaknya dihancurkan. Sidiknya tetap di tempatnya, tetapi tidak dapat dibuka siapa pun lagi.",
        "When somebody's data has to be erased (Law 27/2022), the random bytes are destroyed. The fingerprint stays in its place, but nobody can open it any more."
      ),
      satu(
        "Yang tidak dapat dibuktikan log ini: sesuatu yang sejak awal tidak pernah dicatat. Karena itu mintalah tanda terima.",
        "What this log cannot prove: something that was never recorded at all. So ask for your receipt."),
    ]
  }
  var teknis: String {
    satu(
      "Susunannya mengikuti C2SP tlog-tiles, signed-note, tlog-checkpoint, dan tlog-proof; pohonnya RFC 6962.",
      "Laid out as C2SP tlog-tiles, signed-note, tlog-checkpoint and tlog-proof say; the tree is that of RFC 6962."
    )
  }

  var tercatat: String { satu("Yang tercatat", "What is on record") }
  var nomor: String { satu("Nomor", "Number") }
  var sidik: String { satu("Sidik", "Fingerprint") }
  var tanpaTandaSaksi: String { satu("belum ada yang ikut menandatangani", "none has signed this one") }
  var tanpaKami: String { satu("Periksa tanpa kami", "Check without us") }
  var tanpaKamiCara: String {
    satu(
      "Simpan tanda terimanya sebagai resi.txt. Dengan program pemeriksa dari halaman log publik, perintah ini menjawab tanpa internet, juga bertahun-tahun lagi.",
      "Save the receipt as resi.txt. With the verifier from the page of the public log this command answers without internet, also in years to come."
    )
  }

  func tempat(_ resi: ResiTerbaca) -> String {
    satu(
      "\(angka(resi.nomor)) dari \(angka(resi.ukuran)) catatan, dihitung dari 0",
      "\(angka(resi.nomor)) of \(angka(resi.ukuran)) entries, counted from 0")
  }

  func angka(_ nilai: Int) -> String {
    bahasa == .id ? nilai.ribuan : nilai.ribuan.replacing(".", with: ",")
  }

  func saat(_ saat: Date) -> String {
    guard bahasa == .en else { return saat.teksLengkap() }
    let hari = Tanggal(saat)
    return
      "\(hari.hari) \(Self.bulan[hari.bulan - 1]) \(hari.tahun), \(saat.pukul().replacing(".", with: ":")) WIB (UTC+7)"
  }

  private static let bulan = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
