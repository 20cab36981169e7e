using System.CommandLine;
using System.Security.Cryptography;
using Spectre.Console;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Commands;

/// <summary><c>user add|disable|reset|list</c>. A password is typed, piped in, or made and shown once; never on the command line, where others could read it.</summary>
internal static class UserVerb
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public static Command Command(string[] settings)
    {
        var command = new Command("user", "The office's sign-ins.") { Add(settings), Disable(settings), Reset(settings) };
        var list = new Command("list", "List them.");
        list.SetAction(_ => List(settings));
        command.Add(list);
        return command;
    }

    private static Command Add(string[] settings)
    {
        var name = new Argument<string>("NAME") { Description = "What they type to sign in." };
        var role = new Option<string>("--role") { Description = "clerk, supervisor, auditor or administrator.", Required = true };
        role.AcceptOnlyFromAmong("clerk", "supervisor", "auditor", "administrator");
        var person = new Option<string>("--person") { Description = "The employee number, the same for every sign-in of one person.", Required = true };
        var shown = new Option<string?>("--name") { Description = "As printed on receipts; the sign-in's name where nothing is said." };
        var command = new Command("add", "Add one. Asks for the password, reads it from a pipe, or makes one.") { name, role, person, shown };
        command.SetAction(asked => Change(settings, "user add", async (directory, act) =>
        {
            var (password, made) = Password();
            var entry = new NewSignIn
            {
                UserName = asked.GetRequiredValue(name),
                Person = asked.GetRequiredValue(person),
                DisplayName = asked.GetValue(shown) ?? asked.GetRequiredValue(name),
                Role = Enum.Parse<Role>(asked.GetRequiredValue(role), ignoreCase: true),
                Password = password,
            };
            return Say(await directory.AddAsync(entry, act), $"{entry.UserName} can sign in as {asked.GetRequiredValue(role)}.", made ? password : null);
        }));
        return command;
    }

    private static Command Disable(string[] settings)
    {
        var name = new Argument<string>("NAME");
        var command = new Command("disable", "Shut one; its next request is refused.") { name };
        command.SetAction(asked => Change(settings, "user disable", async (directory, act) =>
            Say(await directory.DisableAsync(asked.GetRequiredValue(name), act), $"{asked.GetRequiredValue(name)} can no longer sign in.", null)));
        return command;
    }

    private static Command Reset(string[] settings)
    {
        var name = new Argument<string>("NAME");
        var command = new Command("reset", "Give a new password, lift a lockout, open a shut one.") { name };
        command.SetAction(asked => Change(settings, "user reset", async (directory, act) =>
        {
            var (password, made) = Password();
            return Say(await directory.ResetAsync(asked.GetRequiredValue(name), password, act), $"{asked.GetRequiredValue(name)} has a new password.", made ? password : null);
        }));
        return command;
    }

    private static async Task<int> List(string[] settings)
    {
        await using var office = VerbOffice.Open(settings);
        return await office.Read(async () =>
        {
            foreach (var entry in await office.Get<IStaffDirectory>().ListAsync())
            {
                var state = entry.DisabledAt is { } since ? $"shut since {since:yyyy-MM-dd HH:mm} UTC" : entry.LockedUntil is { } until ? $"locked until {until:yyyy-MM-dd HH:mm} UTC" : "open";
                Console.Out.WriteLine($"{entry.UserName,-20} {entry.Member.Role,-14} {entry.Member.Person,-12} {entry.Member.Name,-24} {state}");
            }

            return CommandLine.Done;
        });
    }

    private static async Task<int> Change(string[] settings, string verb, Func<IStaffDirectory, CounterAct, Task<int>> change)
    {
        await using var office = VerbOffice.Open(settings);
        return await office.Write(() => change(office.Get<IStaffDirectory>(), office.Act(verb)));
    }

    private static int Say(Result<StaffMember> result, string done, string? password)
    {
        if (result.Refusal is { } no)
        {
            return VerbOffice.Refuse(no);
        }

        Console.Out.WriteLine(done);
        if (password is not null)
        {
            Console.Out.WriteLine($"Password, shown this once: {password}");
        }

        return CommandLine.Done;
    }

    private static (string Password, bool IsMade) Password()
    {
        var typed = Console.IsInputRedirected ? Console.In.ReadLine()
            : AnsiConsole.Profile.Capabilities.Interactive ? AnsiConsole.Prompt(new TextPrompt<string>("Password (empty: one is made):").Secret().AllowEmpty())
            : null;
        return string.IsNullOrEmpty(typed) ? (string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Letters, 5))), true) : (typed, false);
    }
}
