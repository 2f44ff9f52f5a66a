import ArgumentParser

/// `kantaya`: everything an operator does with the program.
package struct Perintah: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "kantaya", abstract: "Kantor maya pemerintah kabupaten.",
    version: "kantaya 2026.11 (pra-rilis)",
    subcommands: [
      Serve.self, PerintahKonfigurasi.self, Migrate.self, PerintahAdmin.self, Semai.self, AkunContoh.self,
      TokenContoh.self,
      Cadangkan.self, Pulihkan.self, Periksa.self,
      Pindah.self, PerintahSintetis.self, PerintahImpor.self, PerintahEkspor.self, Duplikat.self,
      PerintahGanda.self, PerintahLayanan.self, Pantau.self, BankUji.self, PerintahLog.self,
      VerifikasiLog.self, Indeks.self,
      Rute.self, Skema.self, OtoritasSertifikat.self,
    ])

  package init() {}
}
