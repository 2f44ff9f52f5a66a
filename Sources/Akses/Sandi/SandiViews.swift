import Bahasa
import Web

func halamanSandi(_ form: SandiForm, _ context: SesiContext, _ errors: FieldErrors = .init()) -> Page {
  let pertama = context.pengguna.akun.harusGanti
  let lama = Field("lama", pertama ? "Kata sandi sementara" : "Kata sandi sekarang", errors: errors)
  let baru = Field(
    "baru", "Kata sandi baru",
    hint:
      "Paling pendek 12 huruf. Tiga atau empat kata acak paling mudah diingat, misalnya nama benda di sekitar Anda.",
    errors: errors)
  let ulang = Field("ulang", "Ketik sekali lagi", errors: errors)
  return Page(
    pertama ? "Pilih kata sandi Anda" : "Ganti kata sandi",
    breadcrumbs: pertama ? [] : [Crumb("Akun saya", href: RuteAkses.akun())], section: RuteAkses.akun(),
    width: .narrow,
    main: """
      \(pageHead(
        pertama ? "Pilih kata sandi Anda" : "Ganti kata sandi",
        lead: pertama
          ? "Kata sandi dari administrator hanya untuk masuk pertama kali. Setelah ini hanya Anda yang tahu." : nil))
      \(errorSummary(errors, [lama, baru, ulang]))
      \(Form(to: RuteAkses.sandi(), context.formToken()).html(
        """
        <input type="hidden" name="tujuan" value="\(form.tujuan)">
        <input type="text" name="pengguna" value="\(context.pengguna.akun.namaPengguna)" autocomplete="username" hidden>
        \(textField(lama, kind: .password))
        \(textField(baru, kind: .newPassword))
        \(textField(ulang, kind: .newPassword))
        """,
        next: "Perangkat lain yang masih masuk akan dikeluarkan.",
        actions: [button("Simpan kata sandi", icon: .key)]))
      """
  )
  .with(errors: errors)
}
