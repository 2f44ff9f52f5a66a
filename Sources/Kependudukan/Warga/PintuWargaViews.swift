import Akses
import Bahasa
import Cryptography
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Web

/// What was typed is never shown again here: these are numbers of people.
func halamanMasukWarga(_ galat: FieldErrors, _ context: AppContext) -> Page {
  Page(
    "Masuk sebagai warga", width: .narrow,
    main: """
      \(pageHead("Masuk sebagai warga", lead: "Lihat data keluarga Anda, siapa yang membukanya, dan ikuti permintaan Anda."))
      \(Form(to: RuteWarga.masuk(), context.formToken()).html("""
        \(textField(Field("nik", "NIK Anda", errors: galat), kind: .digits, width: .half))
        \(textField(Field("sandi", "Kata sandi", errors: galat), kind: .password))
        """, actions: [button("Masuk", icon: .signIn), linkButton("Buka akun dengan kode", href: RuteWarga.daftar(), kind: .secondary)]))
      """)
}

func halamanDaftarWarga(_ galat: FieldErrors, _ context: AppContext) -> Page {
  Page(
    "Buka akun warga", breadcrumbs: [Crumb("Masuk sebagai warga", href: RuteWarga.masuk())], width: .narrow,
    main: """
      \(pageHead("Buka akun warga", lead: "Siapkan kartu keluarga dan kode yang Anda terima di kantor desa atau loket Dukcapil."))
      \(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))
      \(Form(to: RuteWarga.daftar(), context.formToken()).html("""
        \(textField(Field("nik", "NIK Anda", errors: galat), kind: .digits, width: .half))
        \(textField(Field("nomor_kk", "Nomor kartu keluarga", errors: galat), kind: .digits, width: .half))
        \(textField(Field("lahir", "Tanggal lahir", errors: galat), kind: .date, width: .half))
        \(textField(Field("kode", "Kode dari petugas", hint: "Sepuluh huruf dan angka, berlaku tujuh hari.", errors: galat), width: .half))
        \(textField(Field("sandi", "Kata sandi baru", hint: "Paling sedikit sepuluh huruf atau angka. Kalimat pendek mudah diingat.", errors: galat), kind: .newPassword))
        """, next: "Kode hanya dapat dipakai sekali.", actions: [button("Buka akun", icon: .check)]))
      """)
}
