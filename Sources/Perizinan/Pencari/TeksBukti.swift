import LogPublik
import Web

/// The words of proofs from the public log.
extension TeksPerizinan {
  var buktiLog: String { satu("Bukti di log publik", "Proof in the public log") }
  /// As it is printed: which entry, of which log.
  func tempat(_ satu: TempatLog) -> String {
    self.satu("Catatan \(nomor(satu)) di \(satu.asal)", "Entry \(nomor(satu)) in \(satu.asal)")
  }
  func nomor(_ satu: TempatLog) -> String {
    self.satu(
      "\(satu.nomor) dari \(satu.ukuran), dihitung dari 0", "\(satu.nomor) of \(satu.ukuran), counted from 0")
  }
  func izinTerbit(_ nomor: String) -> String { satu("Izin \(nomor) terbit", "Permit \(nomor) issued") }
  var namaLog: String { satu("Log", "Log") }
  var nomorCatatan: String { satu("Catatan", "Entry") }
  var terbitTercatat: String {
    satu(
      "Terbitnya izin ini tercatat bersama sidik berkasnya. Catatan itu tidak dapat diubah atau dihapus tanpa ketahuan, dan buktinya dapat diperiksa tanpa kami.",
      "The issue of this permit is on record with the fingerprint of its file. That entry cannot be changed or removed unnoticed, and its proof can be checked without us."
    )
  }
  var terbitBaruDicatat: String {
    satu(
      "Terbitnya izin ini baru saja dicatat di log publik. Buktinya siap dalam beberapa detik: muat ulang halaman ini.",
      "The issue of this permit was recorded in the public log a moment ago. Its proof is ready in a few seconds: please reload this page."
    )
  }
  var unduhBukti: String { satu("Unduh bukti (teks)", "Download the proof (text)") }
  var bacaCatatan: String { satu("Baca dan periksa catatannya", "Read and check the entry") }
  var lihatPerjalanan: String {
    satu("Lihat setiap langkah permohonannya", "See every step of its application")
  }
}
