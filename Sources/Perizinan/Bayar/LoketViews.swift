import Akses
import Bahasa
import Web

extension KasusIzin {
  /// A payment at the bank of which an officer of this office holds the receipt; who assessed it reads why he may not.
  func formulirLoket(_ form: TindakanForm, _ galat: FieldErrors, _ context: PelakuContext) -> HTML? {
    guard pencatat != .bukan, let skrd = berkas.skrd, skrd.jumlah > 0, skrd.lunas == nil else { return nil }
    guard pencatat == .boleh else { return notice("\(PermohonanError.penetapnya.message)") }
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
