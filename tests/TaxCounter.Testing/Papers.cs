using System.Text;

namespace TaxCounter.Testing;

/// <summary>Papers that come in as evidence.</summary>
public static class Papers
{
    /// <summary>A PDF of one page that says who was ill.</summary>
    public static byte[] Pdf { get; } = PdfSaying("Our Lady of the Lake: in the hospital from Jul 30 to Sep 22");

    /// <summary>A PDF of one page with a line of text; another text is another file.</summary>
    public static byte[] PdfSaying(string text)
    {
        var page = $"BT /F1 14 Tf 72 720 Td ({text}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {page.Length}>>stream\n{page}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj{objects[i]}endobj\n");
        }

        var start = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(p => file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{p:0000000000} 00000 n \n"));
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    /// <summary>A picture of gray squares.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAHgAAAA8CAAAAACIxiF0AAAARklEQVR42u3WoREAMAgDQEZnvI6Fox6B4D4y5mUSr5OdjS7AYDB4DO9yvwODweA5bCTAYLDPZSTAYLDPBQaDwT4XGAw+ABfkcgWP77MO+wAAAABJRU5ErkJggg==");
}
