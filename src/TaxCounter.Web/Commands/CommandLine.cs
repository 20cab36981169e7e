using System.CommandLine;
using TaxCounter.Data.Storage;

namespace TaxCounter.Web.Commands;

/// <summary>
/// The program's command line: one verb with its own options, and settings, which any verb takes: <c>--Office:Jurisdiction=pennsylvania</c>,
/// <c>--ConnectionStrings:TaxCounter "Data Source=office.db"</c>, <c>--Urls=http://127.0.0.1:5080</c>.
/// </summary>
public static class CommandLine
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused, with the reason.</summary>
    public const int Refused = 1;

    /// <summary>Wrong usage.</summary>
    public const int WrongUsage = 2;

    /// <summary>Stopped before its end, by Ctrl-C or by who runs the machine.</summary>
    public const int Stopped = 130;

    private static readonly string[] _settingsOfTheHost = ["--urls", "--environment", "--contentroot", "--applicationname", "--webroot"];

    /// <summary>Runs the verb that is asked for; no verb serves.</summary>
    /// <returns>The program's exit code.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var (verb, settings) = Split(args);
        if (verb.Length == 0)
        {
            return await SayingAway(() => Serve.RunAsync(settings));
        }

        var root = Verbs.Build(settings);
        var asked = root.Parse(verb);
        if (asked.Errors.Count > 0)
        {
            foreach (var error in asked.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("Add --help to see the options.");
            return WrongUsage;
        }

        return await Saying(() => verb[0] == "serve" ? Run(asked, CancellationToken.None) : StopSignals.Heed(stop => Run(asked, stop)));
    }

    /// <summary>What stops a verb and is no mistake of the program is said in one sentence.</summary>
    private static async Task<int> Saying(Func<Task<int>> run)
    {
        try
        {
            return await SayingAway(run);
        }
        catch (OperationCanceledException stopped)
        {
            await Console.Error.WriteLineAsync(stopped is Data.Verify.VerifyStoppedException ? stopped.Message : StopSignals.Sentence);
            return Stopped;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Data.RuleBooks.RuleBookException or TimeZoneNotFoundException)
        {
            // Settings that cannot be used say so in one sentence.
            await Console.Error.WriteLineAsync(exception.Message);
            return Refused;
        }
    }

    /// <summary>A database server that is not there, at whichever step.</summary>
    private static async Task<int> SayingAway(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception exception) when (StorageFaults.Of(exception) == StorageFault.Disconnected)
        {
            return VerbOffice.Refuse(StorageRefusals.ServerAway);
        }
    }

    /// <summary>Signals are heeded here, not by the parser of the command line, which gives a verb two seconds and then lets go of it.</summary>
    private static Task<int> Run(ParseResult asked, CancellationToken stop) =>
        asked.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop);

    /// <summary>Sets settings apart from the verb: what has a colon in its name, and what the host itself knows.</summary>
    public static (string[] Verb, string[] Settings) Split(IReadOnlyList<string> args)
    {
        List<string> verb = [];
        List<string> settings = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (verb.Count == 0 && args[i] == "--")
            {
                continue; // typed before the verb as after "dotnet run"
            }

            var name = args[i].Split('=', 2)[0];
            if (!IsSetting(name) && !IsEmptySection(args[i]))
            {
                verb.Add(args[i]);
                continue;
            }

            settings.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count)
            {
                settings.Add(args[++i]);
            }
        }

        return ([.. verb], [.. settings]);
    }

    /// <summary><c>--SignIn=</c>: a section that has no value of its own, as a host under test hands its settings over.</summary>
    private static bool IsEmptySection(string arg) => arg.StartsWith("--", StringComparison.Ordinal) && arg.EndsWith('=');

    private static bool IsSetting(string name) =>
        name.StartsWith("--", StringComparison.Ordinal) && (name.Contains(':', StringComparison.Ordinal) || _settingsOfTheHost.Contains(name.ToLowerInvariant()));
}
