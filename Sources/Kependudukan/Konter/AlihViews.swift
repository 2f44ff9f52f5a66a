import Akses
import Bahasa
import Organisasi
import Web

/// What leads off the way: rare, so small, behind dialogs, each with its reason.
extension HalamanPermohonan {
  var tindakanLain: HTML? {
    let tombol = [tombolKembali, tombolTolak, tombolBatal, tombolUrung, tombolSalah].compactMap(\.self)
    guard !tombol.isEmpty, berkas.cetakan == nil else { return nil }
    return """
      <section class="other-acts" aria-label="Tindakan lain"><div class="buttons">\(HTML.join(tombol.map(\.0)))</div>\(HTML.join(tombol.map(\.1)))</section>
      """
  }

  private typealias Pilihan = (HTML, HTML)

  private var tombolKembali: Pilihan? {
    guard berkas.boleh(.setujui), [.ditandatangani, .disetujui].contains(p.tahap) else { return nil }
    let tujuan: [PermohonanKTP.Tahap] = [.diminta, .dibacakan, .diperiksaGanda, .difoto]
    return pilihan(
      "kembali", "Kembalikan", "Kembalikan ke meja depan", RuteKonter.pengembalian(p.id),
      isi: radios(
        Field("tahap", "Diulang mulai dari", errors: isian.galat),
        tujuan.map { Choice($0.rawValue, $0.berikut?.perintah ?? "") },
        chosen: PermohonanKTP.Tahap.diperiksaGanda.rawValue))
  }

  private var tombolTolak: Pilihan? {
    guard berkas.boleh(.setujui), p.tahap.isSebelumCetak else { return nil }
    return pilihan("tolak", "Tolak", "Tolak permohonan", RuteKonter.penolakan(p.id), kind: .harm)
  }

  private var tombolBatal: Pilihan? {
    let dicabut = p.tahap == .dicetak && berkas.kartu == nil
    guard berkas.boleh(.terima), p.tahap.isSebelumCetak || p.tahap == .dikembalikan || dicabut else {
      return nil
    }
    return pilihan("batal", "Batalkan", "Batalkan permohonan", RuteKonter.pembatalan(p.id), kind: .harm)
  }

  private var tombolUrung: Pilihan? {
    guard p.tahap.isSebelumCetak, p.tahap != .diminta, berkas.boleh(p.tahap.tugas) else { return nil }
    return pilihan(
      "urung", "Ulangi langkah terakhir", "Ulangi: \(p.tahap.nama.lowercased())",
      RuteKonter.pengurungan(p.id),
      isi: "<input type=\"hidden\" name=\"tahap\" value=\"\(p.tahap.rawValue)\">")
  }

  private var tombolSalah: Pilihan? {
    guard p.tahap == .dicetak, berkas.boleh(.cetak) else { return nil }
    return pilihan(
      "salah", "Salah cetak", "Kartu salah cetak", RuteKonter.salahCetak(p.id), kind: .harm)
  }

  private func pilihan(
    _ id: String, _ tombol: String, _ judul: String, _ alamat: String, isi: HTML? = nil,
    kind: ButtonKind = .primary
  ) -> Pilihan {
    let form = Form(to: alamat, context.formToken())
      .html(
        """
        \(isi)\(textField(Field("alasan", "Alasannya", hint: "Supaya petugas berikutnya dan pemohon tahu."), isian.galat["alasan"] == nil ? "" : isian.teks))
        """, actions: [button(judul, kind: kind)])
    return (dialogButton(tombol, dialog: id, kind: .quiet), dialog(id, judul, form))
  }
}
