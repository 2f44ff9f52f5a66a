import Web

/// The words of paying.
extension TeksPerizinan {
  var nomorBayar: String { satu("Nomor bayar (virtual account)", "Payment number (virtual account)") }
  var palingLambat: String { satu("Bayar paling lambat", "Pay by") }
  var salinNomor: String { satu("Salin nomor", "Copy the number") }
  var pindaiQris: String {
    satu(
      "QRIS: pindai dengan aplikasi bank atau dompet digital", "QRIS: scan it with a banking or wallet app")
  }
  var hanyaBank: String {
    satu(
      "Bayar tepat sejumlah itu, hanya lewat bank. Tidak ada petugas yang menerima uang tunai.",
      "Pay exactly this sum, through a bank only. No officer takes cash.")
  }
  var bagaimanaJumlah: String { satu("Bagaimana jumlah ini dihitung", "How this sum is worked out") }
  var unduhSkrd: String { satu("Unduh SKRD", "Download the assessment (SKRD)") }
  var dibayarLewat: String { satu("Dibayar lewat", "Paid by") }
  var dibayarPada: String { satu("Dibayar", "Paid on") }
  var rujukanBank: String { satu("Rujukan bank", "Reference of the bank") }
  var dipulihkan: String {
    satu("Dipulihkan: dibayar sebelum gugur", "Restored: it was paid before it lapsed")
  }
}
