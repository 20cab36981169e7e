using Microsoft.AspNetCore.Html;
using QRCoder;

namespace TaxCounter.Web.Deposits;

/// <summary>The square code on a slip that finds its deposit again when it is scanned.</summary>
internal static class SlipCode
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
