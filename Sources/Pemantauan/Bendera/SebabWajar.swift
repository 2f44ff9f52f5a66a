/// Innocent causes, to be ruled out first. The raw value is the question to ask.
package enum SebabWajar: String, Sendable, CaseIterable {
  case jeda = "Apakah jam sempat dijeda, misalnya menunggu pemohon atau instansi lain?"
  case jalurLain = "Apakah berkas ini sebenarnya di jalur lain atau mendapat prioritas menurut aturan?"
  case berkasBerbeda = "Apakah syarat atau dokumennya berbeda, atau berkasnya jauh lebih mudah?"
  case borongan = "Apakah berkas sejenis dikerjakan sekaligus pada satu hari?"
  case kasusSulit = "Apakah petugas ini mendapat berkas yang lebih sulit daripada rekannya?"
  case beban = "Apakah petugas ini menangani lebih banyak berkas atau baru kembali dari cuti?"
  case syaratBaru = "Apakah kekurangan itu baru muncul sesudah permintaan pertama?"
  case koreksi = "Apakah ada berita acara koreksi atau pengembalian yang sah?"
  case gangguan = "Apakah perangkat atau jaringan terganggu, dan buktinya tersimpan di tempat lain?"
  case tugasResmi = "Apakah ada surat tugas, lembur, atau pelimpahan wewenang?"
  case salahCatat = "Apakah waktunya dicatat belakangan?"
  case rapat = "Apakah ada hari penandatanganan atau rapat tetap menjelang tenggat?"
}
