using System.Text.Json;
using Microsoft.Data.Sqlite;
using TaxCounter.Web.Commands;

namespace TaxCounter.Web.Tests.Commands;

/// <summary>A verb as it is typed, over a SQLite file of its own.</summary>
public abstract class VerbTest : IDisposable
{
    private protected const string Account = """
        account_number,kind,taxpayer_name,trade_name,tin_type,tin,naics,business_type,location_code,street,city,state,zip,mailing_street,mailing_city,mailing_state,mailing_zip,phone,email,language,opened_on,closed_on,status
        0102000080,business,Hebert Group LLC,First River Construction,FEIN,723455413,236118,contractor,1700,3959 Essen Ln,Baton Rouge,LA,70816,3959 Essen Ln,Baton Rouge,LA,70816,(225) 745-7005,,en,1997-09-28,,open
        """;

    private protected readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-verbs-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private protected static int Number(string json, string name)
    {
        using var answer = JsonDocument.Parse(json);
        return answer.RootElement.GetProperty(name).GetInt32();
    }

    private protected async Task<(int Code, string Said, string Refused)> Run(params string[] args)
    {
        var (said, refused, typed) = (Console.Out, Console.Error, Console.In);
        using var output = new StringWriter();
        using var error = new StringWriter();
        Console.SetOut(output);
        Console.SetError(error);
        Console.SetIn(new StringReader(""));
        try
        {
            var code = await CommandLine.RunAsync(
            [
                $"--ConnectionStrings:TaxCounter=Data Source={Path.Combine(_folder, "taxcounter.db")}", $"--Keys:Path={Path.Combine(_folder, "keys", "taxids.json")}",
                $"--Keys:Cookies={Path.Combine(_folder, "keys")}", "--Logs:Path=", .. args,
            ]);
            return (code, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(said);
            Console.SetError(refused);
            Console.SetIn(typed);
        }
    }
}
