using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace TaxCounter.Testing;

/// <summary>
/// A clerk at the window over HTTP, quick and without a browser: signs in, opens a drawer, takes payments, and writes down every receipt that was acknowledged.
/// That list, kept outside of the program, is what tells of a payment that was lost (trust.md, V12).
/// </summary>
public sealed partial class WindowClerk(HttpClient client) : IDisposable
{
    private readonly Dictionary<string, string> _cookies = [];

    /// <summary>The receipts the program acknowledged, in order.</summary>
    public List<string> Acknowledged { get; } = [];

    /// <summary>What the last refused payment was answered, without its markup.</summary>
    public string LastRefusal { get; private set; } = "";

    /// <summary>Signs in.</summary>
    public async Task SignIn(string userName, string password)
    {
        var page = await Get("/sign-in");
        using var answer = await Post(Form.In(page, "/sign-in") with { }, ("UserName", userName), ("Password", password));
        Expect(answer, HttpStatusCode.Redirect);
    }

    /// <summary>Opens a drawer.</summary>
    public async Task OpenDrawer(int number, string counted)
    {
        var page = await Get("/cashiering/drawer");
        using var answer = await Post(Form.In(page, "/cashiering/drawer/open"), ("Form.Number", $"{number}"), ("Form.StartingCash", counted));
        Expect(answer, HttpStatusCode.Redirect);
    }

    /// <summary>Prepares a payment of everything due in exact cash, up to the confirm page; the form that is left only has to be sent.</summary>
    public async Task<Form> Prepare(string account)
    {
        var page = await Get("/cashiering/payments/new?account=" + account);
        var form = Form.In(page, "/cashiering/payments/check");
        using var answer = await Post(form, ("Form.Amount", form.Fields.First(f => f.Name == "Form.ShownToPay").Value));
        Expect(answer, HttpStatusCode.Redirect);
        return Form.In(await Get(answer.Headers.Location!.OriginalString), "/cashiering/payments");
    }

    /// <summary>Sends a prepared payment.</summary>
    /// <returns>The receipt's number; null when it was refused.</returns>
    /// <exception cref="HttpRequestException">No answer: nobody knows whether it was posted until it is sent again.</exception>
    public async Task<string?> Send(Form prepared)
    {
        using var answer = await Post(prepared);
        var receipt = ReceiptInPath().Match(answer.Headers.Location?.ToString() ?? "").Value;
        if (answer.StatusCode != HttpStatusCode.Redirect || receipt.Length == 0)
        {
            LastRefusal = $"{(int)answer.StatusCode} {answer.Headers.Location} {WebUtility.HtmlDecode(Tags().Replace(await answer.Content.ReadAsStringAsync(), " "))}";
            return null;
        }

        Acknowledged.Add(receipt);
        return receipt;
    }

    /// <summary>Sends a prepared payment and hangs up as soon as the last byte is on its way: whatever the answer is, it is lost.</summary>
    public async Task SendAndHangUp(Form prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        using var gone = new CancellationTokenSource();
        using var typed = new FormUrlEncodedContent(prepared.Fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, prepared.Action) { Content = new LastWords(await typed.ReadAsByteArrayAsync(), gone) };
        request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, gone.Token);
        }
        catch (OperationCanceledException)
        {
            // That is what was wanted.
        }
    }

    /// <summary>Asks for a page that must be there.</summary>
    public async Task<string> Get(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var answer = await Ask(request);
        Expect(answer, HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form, with some fields typed over.</summary>
    public async Task<HttpResponseMessage> Post(Form form, params (string Name, string Value)[] typed)
    {
        ArgumentNullException.ThrowIfNull(form);
        var fields = form.Fields.Where(f => typed.All(t => t.Name != f.Name)).Concat(typed).Select(f => KeyValuePair.Create(f.Name, f.Value));
        using var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = new FormUrlEncodedContent(fields) };
        return await Ask(request);
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<HttpResponseMessage> Ask(HttpRequestMessage request)
    {
        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var answer = await client.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = set.Split(';')[0].Split('=', 2);
            _cookies[pair[0]] = pair[1];
        }

        return answer;
    }

    private static void Expect(HttpResponseMessage answer, HttpStatusCode expected)
    {
        if (answer.StatusCode != expected)
        {
            throw new InvalidOperationException($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.AbsolutePath} answered {(int)answer.StatusCode} instead of {(int)expected}.");
        }
    }

    [GeneratedRegex(@"<[^>]*>|\s+")]
    private static partial Regex Tags();

    [GeneratedRegex(@"R-\d{4}-\d{6,}-\d")]
    private static partial Regex ReceiptInPath();

    /// <summary>A form that is sent to its end; then nobody listens any more.</summary>
    private sealed class LastWords : HttpContent
    {
        private readonly byte[] _bytes;
        private readonly CancellationTokenSource _gone;

        public LastWords(byte[] bytes, CancellationTokenSource gone)
        {
            _bytes = bytes;
            _gone = gone;
            Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            ArgumentNullException.ThrowIfNull(stream);
            await stream.WriteAsync(_bytes);
            await stream.FlushAsync();
            await _gone.CancelAsync();
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _bytes.Length;
            return true;
        }
    }

    /// <summary>A form of a page: where it is sent, and what is in it.</summary>
    public sealed partial record Form(string Action, IReadOnlyList<(string Name, string Value)> Fields)
    {
        /// <summary>The form of a page that is sent to <paramref name="action"/>.</summary>
        /// <exception cref="InvalidOperationException">The page has none.</exception>
        public static Form In(string page, string action)
        {
            var start = page.IndexOf($"action=\"{action}\"", StringComparison.Ordinal);
            if (start < 0)
            {
                throw new InvalidOperationException($"The page has no form for {action}: {Heading().Match(page).Groups[1].Value}");
            }

            var body = page[start..page.IndexOf("</form>", start, StringComparison.Ordinal)];
            List<(string, string)> fields = [];
            foreach (Match input in Inputs().Matches(body))
            {
                var name = Attribute(input.Value, "name");
                var type = Attribute(input.Value, "type");
                if (name.Length > 0 && (type is not ("checkbox" or "radio") || Checked().IsMatch(input.Value)))
                {
                    fields.Add((name, Attribute(input.Value, "value")));
                }
            }

            return new Form(action, fields);
        }

        private static string Attribute(string input, string name) =>
            WebUtility.HtmlDecode(Regex.Match(input, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

        [GeneratedRegex("<input[^>]*>")]
        private static partial Regex Inputs();

        [GeneratedRegex("\\schecked")]
        private static partial Regex Checked();

        [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
        private static partial Regex Heading();
    }
}
