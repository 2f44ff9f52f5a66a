import Bahasa

/// Bands meet without a gap and do not lie over each other, and their values go one way.
struct PitaTarif: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    var hasil = masa(l)
    for tabel in l.tarif.flatMap(\.tabel) {
      let letak = "tarif.tabel.\(tabel.kode)"
      switch tabel.isi {
      case .pilihan(let daftar): hasil += pilihan(tabel, daftar, l).map { temuan(letak, $0) }
      case .pita(let daftar): hasil += pita(daftar).map { temuan(letak, $0) }
      }
      hasil += arah(tabel).map { temuan(letak, $0) }
    }
    return hasil
  }

  /// On each day at most one tariff, and none is missing between two.
  private func masa(_ l: Layanan) -> [TemuanDefinisi] {
    let urut = l.tarif.map(\.berlaku).sorted { $0.sejak < $1.sejak }
    if l.tarif.isEmpty { return [temuan("tarif", "Tarif harus disebut, juga bila bebas biaya.")] }
    return zip(urut, urut.dropFirst())
      .compactMap { lama, baru in
        guard let akhir = lama.sampai else {
          return temuan("tarif", "Tarif sejak \(lama.sejak) tidak berakhir sebelum yang sejak \(baru.sejak).")
        }
        if akhir >= baru.sejak {
          return temuan("tarif", "Pada \(baru.sejak) berlaku dua tarif.")
        }
        return akhir + 1 < baru.sejak
          ? temuan("tarif", "Antara \(akhir) dan \(baru.sejak) tidak ada tarif.") : nil
      }
  }

  private func pilihan(_ tabel: TabelTarif, _ daftar: [TabelTarif.NilaiPilihan], _ l: Layanan) -> [String] {
    guard case .pilihan(let ada)? = l.isian.first(where: { $0.kode == tabel.menurut })?.jenis else {
      return ["“\(tabel.menurut)” bukan isian pilihan."]
    }
    let kode = daftar.map(\.pilihan)
    return ada.filter { !kode.contains($0.kode) }.map { "Tidak ada nilai untuk pilihan “\($0.kode)”." }
      + kode.filter { satu in !ada.contains { $0.kode == satu } }
      .map { "Pilihan “\($0)” tidak ada pada isian." }
      + Dictionary(grouping: kode) { $0 }.filter { $0.value.count > 1 }
      .map { "Pilihan “\($0.key)” tertulis dua kali." }
  }

  private func pita(_ daftar: [TabelTarif.Pita]) -> [String] {
    var hasil: [String] = []
    for (i, satu) in daftar.enumerated() {
      if let sampai = satu.sampai, sampai <= satu.dari {
        hasil.append("Pita dari \(satu.dari) berakhir pada \(sampai).")
      }
      guard i + 1 < daftar.count else { continue }
      let berikut = daftar[i + 1]
      guard let sampai = satu.sampai else {
        hasil.append("Pita dari \(satu.dari) tidak berujung, tetapi masih ada pita sesudahnya.")
        continue
      }
      if berikut.dari > sampai { hasil.append("Ada celah antara \(sampai) dan \(berikut.dari).") }
      if berikut.dari < sampai { hasil.append("Pita tumpang tindih antara \(berikut.dari) dan \(sampai).") }
    }
    if let akhir = daftar.last, akhir.sampai != nil {
      hasil.append("Di atas \(akhir.sampai ?? .nol) tidak ada nilai.")
    }
    return hasil
  }

  private func arah(_ tabel: TabelTarif) -> [String] {
    guard case .pita(let daftar) = tabel.isi, tabel.arah != .bebas else { return [] }
    return zip(daftar, daftar.dropFirst())
      .compactMap { a, b in
        let benar = tabel.arah == .naik ? a.nilai <= b.nilai : a.nilai >= b.nilai
        return benar
          ? nil
          : "Nilai harus \(tabel.arah.rawValue): \(a.nilai) sampai \(a.sampai ?? .nol), lalu \(b.nilai)."
      }
  }
}

/// A tariff that is not free has steps, a legal basis and examples.
struct LangkahTarif: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    l.tarif.enumerated()
      .flatMap { i, satu -> [TemuanDefinisi] in
        let letak = "tarif[\(i + 1)]"
        if satu.bebas {
          return satu.langkah.isEmpty && satu.tabel.isEmpty
            ? [] : [temuan(letak, "Bebas biaya, tetapi ada cara menghitungnya.")]
        }
        var hasil: [TemuanDefinisi] = []
        if satu.langkah.isEmpty { hasil.append(temuan(letak, "Cara menghitung tidak disebut.")) }
        if satu.contoh.isEmpty { hasil.append(temuan(letak, "Tidak ada contoh hitungan.")) }
        if satu.langkah.last?.bila != nil {
          hasil.append(temuan(letak, "Langkah terakhir tidak boleh bersyarat: ia jumlahnya."))
        }
        return hasil
      }
  }
}

/// The examples of a tariff come out as they say.
struct ContohTarifCocok: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    l.tarif.flatMap { tarif in
      tarif.contoh.compactMap { contoh -> TemuanDefinisi? in
        do throws(RumusError) {
          let hasil = try tarif.hitung(contoh.isian.nilai(l)).jumlah
          return hasil == contoh.hasil
            ? nil
            : temuan(
              "tarif.contoh", "“\(contoh.nama)” seharusnya \(contoh.hasil.rupiah), hasilnya \(hasil.rupiah).")
        } catch {
          return temuan("tarif.contoh", "“\(contoh.nama)”: \(error.message)")
        }
      }
    }
  }
}

/// What costs something is paid before it is signed, and what is free asks for no payment.
struct BayarSebelumTerbit: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    let berbayar = l.tarif.contains { !$0.bebas }
    return l.contoh.compactMap { contoh in
      guard let jalur = try? l.jalurLurus(contoh.isian.nilai(l)).map(\.tugas) else { return nil }
      let bayar = jalur.firstIndex(of: .bayar)
      let tanda = jalur.firstIndex(of: .tandaTangan)
      if berbayar, contoh.biaya ?? 0 > 0 {
        guard let bayar else {
          return temuan("alur", "“\(contoh.nama)” berbayar, tetapi tidak ada tahap bayar.")
        }
        if let tanda, tanda < bayar {
          return temuan("alur", "“\(contoh.nama)” ditandatangani sebelum dibayar.")
        }
        return jalur.prefix(bayar).contains(.tetapkan)
          ? nil : temuan("alur", "“\(contoh.nama)” dibayar sebelum biayanya ditetapkan.")
      }
      return !berbayar && bayar != nil
        ? temuan("alur", "Layanan ini bebas biaya, tetapi ada tahap bayar.") : nil
    }
  }
}
