import ArgumentParser

/// `kantaya-ukur`: what `bin/bench` and `bin/tahan` need from inside the program. It writes into the database that the
/// environment names, as `kantaya` does: only ever point it at one that may be thrown away.
@main
struct Ukur: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kantaya-ukur", abstract: "Mengukur dan menguji ketahanan Kantaya.",
    subcommands: [
      Siapkan.self, IsiKiriman.self, BuatSesi.self, BuatKonsep.self, UkurNomor.self, UkurTandaTangan.self,
      UkurSegel.self, UkurPolos.self, PeriksaTahan.self, SamakanCadangan.self,
      HitungTujuan.self, SisipGanda.self, UkurCek.self, UkurCekRegister.self, SesiPenduduk.self, UkurLog.self,
      UkurIzin.self,
    ])
}
