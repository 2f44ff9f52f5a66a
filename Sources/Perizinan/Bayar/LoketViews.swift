import Akses
import Bahasa
import Web

extension KasusIzin {
  /// For who assesses in this office: a payment whose receipt he holds.
  func formulirLoket(_ form: TindakanForm, _ galat: FieldErrors, _ context: PelakuContext) -> HTML? {
    guard bolehCatatBayar, let skrd = berkas.skrd, skrd.jumlah > 0, skrd.lunas == nil else { return nil }
    let hari = Tanggal(berkas.sekarang).description
    let salah = ["rujukan", "tanggal", "jumlah", "yakin"].contains { galat[$0] != nil }
    return details(
      "Catat pembayaran di loket bank",
      Form(to: RutePermohonan.pembayaran(berkas.permohonan.id), context.formToken())
        .html(
          """
          \(textField(Field("rujukan", "Nomor bukti setoran", errors: galat), form.rujukan, width: .half))\
          \(textField(Field("tanggal", "Tanggal pada bukti", errors: galat), form.tanggal.isEmpty ? hari : form.tanggal, kind: .date, width: .short))\
          \(textField(Field("jumlah", "Jumlah pada bukti (Rp)", errors: galat), form.jumlah, width: .short))\
          \(checkbox(Field("yakin", "Bukti setoran bank sudah saya lihat, dan nomor serta jumlahnya sama", errors: galat), checked: form.yakin))
          """, next: "Permohonan langsung diteruskan; nama Anda tercatat.",
          actions: [button("Catat pembayaran", icon: .check)]), state: salah ? .open : .closed)
  }
}
