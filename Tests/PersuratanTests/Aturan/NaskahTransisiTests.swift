import Bahasa
import Database
import Foundation
import Organisasi
import Testing

@testable import Persuratan

@Suite struct NaskahTransisiTests {
  @Test(arguments: NaskahDinas.Status.allCases)
  func `dari setiap keadaan setiap langkah berjalan seperti aturan, atau ditolak tanpa mengubah apa pun`(
    dari: NaskahDinas.Status
  ) throws {
    for panah in Panah.allCases {
      var naskah = contoh(dari)
      let semula = naskah
      if let ke = panah.ke(dari, bernomor: semula.nomor != nil) {
        try panah.jalankan(&naskah)
        #expect(naskah.status == ke, "\(panah) dari \(dari)")
        #expect(naskah.diubah == saat, "\(panah) dari \(dari)")
      } else {
        #expect(throws: NaskahError.self, "\(panah) dari \(dari)") { try panah.jalankan(&naskah) }
        #expect(naskah == semula, "\(panah) dari \(dari) mengubah sesuatu")
      }
    }
  }

  @Test(arguments: NaskahDinas.Status.allCases)
  func `penolakan menyebut keadaan yang sebenarnya`(dari: NaskahDinas.Status) {
    for panah in Panah.allCases where panah.ke(dari, bernomor: contoh(dari).nomor != nil) == nil {
      var naskah = contoh(dari)
      let galat = #expect(throws: NaskahError.self) { try panah.jalankan(&naskah) }
      guard case .statusTidakSesuai(let status, let tindakan)? = galat else {
        Issue.record("\(panah) dari \(dari): \(String(describing: galat))")
        continue
      }
      #expect(status == dari)
      #expect(galat?.message.contains(tindakan) == true)
      #expect(galat?.reason == .conflict)
    }
  }

  @Test(arguments: [Panah.kembalikan, .kembalikanSelangkah, .tarik, .tolak, .cabut])
  func `tanpa alasan tidak ada yang dikembalikan, ditolak, atau dicabut`(panah: Panah) throws {
    let dari: NaskahDinas.Status = panah == .cabut ? .dikirim : .siapTandaTangan
    var naskah = contoh(dari)
    let semula = naskah
    #expect(throws: NaskahError.alasanWajib) { try panah.jalankan(&naskah, alasan: " \n\t") }
    #expect(naskah == semula)
    try panah.jalankan(&naskah, alasan: "  salah alamat \n")
    #expect(naskah.alasan == "salah alamat")
  }

  @Test(arguments: 1...60) func `ke mana pun naskah berjalan, yang bertanda tangan selalu lengkap`(benih: Int)
    throws
  {
    var dadu = Dadu(benih)
    var naskah = contoh(.konsep)
    for _ in 0..<40 {
      let sebelum = naskah
      let panah = dadu.pilih(Panah.allCases)
      do { try panah.jalankan(&naskah) } catch is NaskahError { #expect(naskah == sebelum) }
      #expect(naskah.versi >= sebelum.versi)
      #expect(naskah.versi <= sebelum.versi + 1)
      if sebelum.nomor != nil { #expect(naskah.nomor == sebelum.nomor) }
      if sebelum.kode != nil { #expect(naskah.kode == sebelum.kode) }
      if [.menyegel, .ditandatangani, .dikirim].contains(naskah.status) {
        #expect(naskah.nomor != nil && naskah.tanggal != nil && naskah.kode != nil)
      }
      if naskah.status == .ditandatangani || naskah.status == .dikirim {
        #expect(naskah.ditandatangani != nil)
      }
      if naskah.status == .dikirim { #expect(naskah.dikirim != nil) }
      if naskah.status == .dibuang { #expect(naskah.nomor == nil) }
      if sebelum.ditandatangani != nil {
        #expect(naskah.konten == sebelum.konten)
        #expect(naskah.versi == sebelum.versi)
      }
    }
  }
}

private let saat = Jam.senin + 60

/// Every arrow there is.
enum Panah: CaseIterable {
  case ubah, ajukan, ajukanLangsung, parafLengkap, ubahSaatParaf, kembalikan, kembalikanSelangkah, tolak,
    tarik, mulaiSegel
  case batalSegel, selesaiSegel, kirim, cabut, buang

  /// Where it leads by the rules of 2.14; nil where it is refused.
  func ke(_ dari: NaskahDinas.Status, bernomor: Bool) -> NaskahDinas.Status? {
    switch (self, dari) {
    case (.ubah, .konsep): .konsep
    case (.ajukan, .konsep): .paraf
    case (.ajukanLangsung, .konsep): .siapTandaTangan
    case (.parafLengkap, .paraf): .siapTandaTangan
    case (.ubahSaatParaf, .paraf): .paraf
    case (.kembalikan, .paraf), (.kembalikan, .siapTandaTangan): .konsep
    case (.kembalikanSelangkah, .paraf), (.kembalikanSelangkah, .siapTandaTangan): .paraf
    case (.tarik, .paraf), (.tarik, .siapTandaTangan): .konsep
    case (.tolak, .siapTandaTangan): .ditolak
    case (.mulaiSegel, .siapTandaTangan): .menyegel
    case (.batalSegel, .menyegel): .siapTandaTangan
    case (.selesaiSegel, .menyegel): .ditandatangani
    case (.kirim, .ditandatangani): .dikirim
    case (.cabut, .ditandatangani), (.cabut, .dikirim): .dicabut
    case (.buang, .konsep), (.buang, .ditolak): bernomor ? nil : .dibuang
    default: nil
    }
  }

  func jalankan(_ naskah: inout NaskahDinas, alasan: String = "perlu diperbaiki") throws {
    switch self {
    case .ubah, .ubahSaatParaf:
      var konten = naskah.konten
      konten.hal += "!"
      if self == .ubah {
        try naskah.ubah(konten, pada: saat)
      } else {
        try naskah.ubahSaatParaf(konten, pada: saat)
      }
    case .ajukan: try naskah.ajukan(adaParaf: true, pada: saat)
    case .ajukanLangsung: try naskah.ajukan(adaParaf: false, pada: saat)
    case .parafLengkap: try naskah.semuaParafLengkap(pada: saat)
    case .kembalikan: try naskah.kembalikan(alasan: alasan, pada: saat)
    case .kembalikanSelangkah: try naskah.kembalikanSelangkah(alasan: alasan, pada: saat)
    case .tarik: try naskah.tarik(alasan: alasan, pada: saat)
    case .tolak: try naskah.tolak(alasan: alasan, pada: saat)
    case .mulaiSegel:
      try naskah.mulaiSegel(
        nomor: naskah.nomor ?? "400.7/1/DINKES", kode: naskah.kode ?? "7F3A91C2KDM0", tanggal: Tanggal(saat),
        pada: saat)
    case .batalSegel: try naskah.batalSegel(pada: saat)
    case .selesaiSegel: try naskah.selesaiSegel(pada: saat)
    case .kirim: try naskah.kirim(pada: saat)
    case .cabut: try naskah.cabut(alasan: alasan, pada: saat)
    case .buang: try naskah.buang(pada: saat)
    }
  }
}

/// A naskah as it looks in that state.
private func contoh(_ status: NaskahDinas.Status) -> NaskahDinas {
  let bernomor = [.menyegel, .ditandatangani, .dikirim, .dicabut].contains(status)
  let tersegel = bernomor && status != .menyegel
  return NaskahDinas(
    id: Key(rawValue: 1), kantor: Key(rawValue: 2), konseptor: Key(rawValue: 3),
    jabatanKonseptor: Key(rawValue: 4),
    konten: KontenNaskah(
      jenis: "SD", hal: "Hal", isi: "Isi", tujuan: [.unit(Key(rawValue: 5), up: "")],
      penandatangan: Key(rawValue: 6)),
    versi: 1, status: status, nomor: bernomor ? "400.7/1/DINKES" : nil,
    tanggal: bernomor ? Tanggal(Jam.senin) : nil, kode: bernomor ? "7F3A91C2KDM0" : nil, alasan: "",
    dibuat: Jam.senin, diubah: Jam.senin, ditandatangani: tersegel ? Jam.senin : nil,
    dikirim: status == .dikirim ? Jam.senin : nil)
}
