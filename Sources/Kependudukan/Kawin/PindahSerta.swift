/// Where people go along with a marriage or a divorce. Nobody goes when it is empty.
package struct PindahSerta: Sendable {
  package var anggota: [Penempatan] = []
  package var ke: TujuanKeluarga?
  /// What becomes of those who stay in their family: `istri` is no relation any more after a divorce.
  package var tetap: [Penempatan] = []
  package var kepalaSisa: [KartuKeluarga.ID: KepalaBaru] = [:]

  package init(
    _ anggota: [Penempatan] = [], ke: TujuanKeluarga? = nil, tetap: [Penempatan] = [],
    kepalaSisa: [KartuKeluarga.ID: KepalaBaru] = [:]
  ) {
    self.anggota = anggota
    self.ke = ke
    self.tetap = tetap
    self.kepalaSisa = kepalaSisa
  }
}
