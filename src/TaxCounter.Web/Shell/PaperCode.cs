using Microsoft.AspNetCore.Html;
using QRCoder;

namespace TaxCounter.Web.Shell;

/// <summary>The square code on a paper that finds it again when it is scanned.</summary>
internal static class PaperCode
{
    private const int PixelsPerModule = 3;

    /// <summary>The code as SVG.</summary>
    public static IHtmlContent Svg(string number)
    {
        using var data = QRCodeGenerator.GenerateQrCode(number, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new HtmlString(code.GetGraphic(PixelsPerModule, "#000000", "#ffffff", drawQuietZones: false));
    }
}
