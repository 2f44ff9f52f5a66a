extension Contoh {
  /// Eight by eight pixels with an alpha channel.
  static let pngTembusPandang =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAYAAADED76LAAAAfUlEQVR42nXNoRGAMAyF4QoEogKBqKhAICqRFQhkZQ"
    + "UDIBgAiWQABGMwCHvBD5dIRO/rXd5LjNmCuXm/yqfAEi1WWKNDr4FSBg4bDNhh1ICVRiuDHhOOGqik2eGAGSdcNPDe"
    + "DNLMOOOKuwacrE7SXPHAUwMe43eTtV+TIV4PrL9WITE0vBEAAAAASUVORK5CYII="

  /// Four by two pixels: two dark ones side by side and one apart in the first row, one dark enough in the second.
  static let pngGoresan =
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAAAAABawyK/AAAAEklEQVR4nGNgYPjPxfD//4l6ABBHBE8o"
    + "0DTCAAAAAElFTkSuQmCC"
}
