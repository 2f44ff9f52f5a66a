import Bahasa

extension KontenTemplat {
  /// What is wrong with it, each as a sentence that says where and how to mend it; empty when it can be used.
  package func masalah() -> [String] { masalahParameter + masalahIsi + parameterTanpaGuna }

  private var masalahParameter: [String] {
    var masalah: [String] = []
    var dilihat: Set<String> = []
    for parameter in parameter {
      if parameter.nama.isEmpty || !parameter.nama.allSatisfy(Self.sah) || parameter.nama.count > 40 {
        masalah.append(
          "Nama parameter “\(parameter.nama)” hanya boleh memuat huruf kecil, angka, dan garis bawah, paling banyak 40."
        )
      }
      if !dilihat.insert(parameter.nama).inserted {
        masalah.append("Parameter “\(parameter.nama)” ditulis dua kali.")
      }
      if parameter.label.isEmpty { masalah.append("Parameter “\(parameter.nama)” belum punya pertanyaan.") }
      if parameter.contoh.isEmpty, parameter.jenis != .opsional {
        masalah.append("Parameter “\(parameter.nama)” belum punya contoh isian.")
      } else if let galat = parameter.galat(parameter.contoh) {
        masalah.append("Contoh isian parameter “\(parameter.nama)”: \(galat)")
      }
    }
    return masalah
  }

  private static func sah(_ huruf: Character) -> Bool {
    huruf.isASCII && (huruf.isLowercase || huruf.isNumber || huruf == "_")
  }

  private var masalahIsi: [String] {
    var masalah: [String] = []
    var terbuka: [TandaTemplat] = []
    for tanda in TandaTemplat.semua(isi) {
      switch tanda.jenis {
      case .catatan: break
      case .terputus: masalah.append("Baris \(tanda.baris): tanda {{ tidak ditutup dengan }}.")
      case .lain:
        masalah.append(
          "Baris \(tanda.baris): {{\(tanda.nama)}} tidak dikenal templat. Gunakan {{nama}}, {{#nama}}, {{^nama}}, atau {{/nama}}."
        )
      case .nilai where tanda.nama == ".":
        if !terbuka.contains(where: isDaftar) {
          masalah.append(
            "Baris \(tanda.baris): {{.}} hanya berarti di dalam bagian sebuah daftar, seperti {{#peserta}} … {{/peserta}}."
          )
        }
      case .nilai, .buka, .bukaKosong:
        if !adaParameter(tanda.nama) { masalah.append(takDikenal(tanda)) }
        if tanda.jenis != .nilai { terbuka.append(tanda) }
      case .tutup:
        if let akhir = terbuka.last, akhir.nama == tanda.nama {
          terbuka.removeLast()
        } else {
          masalah.append(salahTutup(tanda, terbuka.last))
        }
      }
    }
    return masalah
      + terbuka.map { "Baris \($0.baris): bagian {{#\($0.nama)}} tidak ditutup dengan {{/\($0.nama)}}." }
  }

  private func isDaftar(_ tanda: TandaTemplat) -> Bool {
    tanda.jenis == .buka && parameter.contains { $0.nama == tanda.nama && $0.jenis == .daftar }
  }

  private func adaParameter(_ nama: String) -> Bool { parameter.contains { $0.nama == nama } }

  private func takDikenal(_ tanda: TandaTemplat) -> String {
    let ada = parameter.map(\.nama).joined(separator: ", ")
    return
      "Baris \(tanda.baris): {{\(tanda.nama)}} bukan parameter templat ini. \(ada.isEmpty ? "Belum ada parameter." : "Yang ada: \(ada).")"
  }

  private func salahTutup(_ tanda: TandaTemplat, _ terbuka: TandaTemplat?) -> String {
    terbuka.map {
      "Baris \(tanda.baris): {{/\(tanda.nama)}} tidak cocok dengan {{#\($0.nama)}} di baris \($0.baris)."
    }
      ?? "Baris \(tanda.baris): {{/\(tanda.nama)}} menutup bagian yang tidak pernah dibuka."
  }

  private var parameterTanpaGuna: [String] {
    let dipakai = Set(TandaTemplat.semua(isi).map(\.nama))
    return parameter.filter { !dipakai.contains($0.nama) }
      .map { "Parameter “\($0.nama)” tidak dipakai di dalam isi." }
  }
}
