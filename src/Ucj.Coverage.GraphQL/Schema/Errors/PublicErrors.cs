using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;

namespace Ucj.Coverage.GraphQL.Schema.Errors;

/// <summary>The one place where errors get the message and the stable code a client sees.</summary>
internal sealed partial class PublicErrors(Faults faults)
{
    /// <summary>How the package's own refusals to convert begin; any other message is a foreign exception's.</summary>
    private const string Unconvertible = "Unable to convert";

    /// <summary>The errors as a client may see them.</summary>
    public ExecutionErrors Of(IEnumerable<ExecutionError> errors, Language language)
    {
        var shown = new ExecutionErrors();
        shown.AddRange(errors.SelectMany(error => (error as ManyErrors)?.Found ?? [error]).Select(error => Of(error, language)));
        return shown;
    }

    private ExecutionError Of(ExecutionError error, Language language)
    {
        var told = IsForeign(error) ? faults.Report(error.InnerException!) : error;
        var refusal = told.InnerException is OverflowException
            ? Throw.NumberTooLarge()
            : Shown(Faults.RefusalIn(told.InnerException)) ?? Throw.Document(CodeOf(told), told.Message);
        var shown = new ExecutionError(PlaceOf(told, refusal) + refusal.Text.In(language))
        {
            Path = error.Path,
            Extensions = new Dictionary<string, object?>(told.Extensions ?? []) { ["code"] = refusal.Code },
        };
        foreach (var location in error.Locations ?? []) shown.AddLocation(location);
        return shown;
    }

    /// <summary>
    /// A refusal as any caller may read it: the library names the workers whose incomes make a sum too large, which not everyone
    /// who may ask for sums may see.
    /// </summary>
    private static CoverageException? Shown(CoverageException? refusal) =>
        refusal?.Code == Throw.SumTooLargeCode ? Throw.SumTooLarge() : refusal;

    /// <summary>
    /// Whether an error carries the message of an exception that was never meant for clients. While literals are read,
    /// the package shows any exception's message; only ours and its own are written for people.
    /// </summary>
    private static bool IsForeign(ExecutionError error) =>
        error is not SyntaxError
        && error.InnerException is { } inner and not OverflowException // how the package refuses a number beyond 32 bits
        && Faults.RefusalIn(inner) is null
        && !inner.Message.StartsWith(Unconvertible, StringComparison.Ordinal);

    private static string CodeOf(ExecutionError error) => error switch
    {
        SyntaxError => "GRAPHQL_PARSE_FAILED",
        FieldsOnCorrectTypeError => "UNKNOWN_FIELD",
        KnownArgumentNamesError => "UNKNOWN_ARGUMENT",
        InvalidLiteralError or InvalidValueError or InvalidVariableError or ArgumentsOfCorrectTypeError
            or DefaultValuesOfCorrectTypeError or OneOfInputValuesError => "INVALID_VALUE", // one code, inline or by variable
        NoOperationError or NoOperationNameError or InvalidOperationNameError or InvalidOperationError => "OPERATION_UNKNOWN",
        ValidationError => "GRAPHQL_VALIDATION_FAILED",
        _ => Faults.Code,
    };

    /// <summary>
    /// A value's place is told by the error's location, but a variable's value stands outside the document.
    /// </summary>
    private static string PlaceOf(ExecutionError error, CoverageException refusal) =>
        error is InvalidVariableError && refusal.Message != error.Message && Variable().Match(error.Message) is { Success: true } found
            ? found.Value + ": "
            : "";

    [GeneratedRegex(@"\$[\w.\[\]]+")]
    private static partial Regex Variable();
}
