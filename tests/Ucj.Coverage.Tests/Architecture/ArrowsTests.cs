using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Ucj.Coverage.Tests.Architecture;

/// <summary>Which area of the library may name which; the root is the alphabet that all may use.</summary>
public sealed partial class ArrowsTests
{
    private const string Root = "Ucj.Coverage";
    private const int MostLines = 350;

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Regions"] = [],
        ["Workers"] = [],
        ["Registry"] = ["Regions", "Workers"],
        ["Premiums"] = ["Regions", "Workers"],
        ["Funding"] = ["Premiums", "Regions", "Workers"],
        ["Measurement"] = ["Registry", "Regions", "Workers"],
        ["Disclosure"] = ["Measurement", "Regions", "Workers"],
        ["Recalculation"] = ["Measurement", "Funding", "Premiums", "Registry", "Regions", "Workers"],
        ["Duties"] = ["Recalculation", "Measurement", "Premiums", "Registry", "Regions", "Workers"],
        ["Planning"] = ["Recalculation", "Measurement", "Funding", "Premiums", "Registry", "Regions", "Workers"],
        ["Validation"] = ["Planning", "Recalculation", "Measurement", "Funding", "Registry", "Regions"],
        ["Scenarios"] = ["Planning", "Recalculation", "Measurement", "Funding", "Premiums", "Registry", "Regions", "Workers"],
    };

    private static readonly Assembly Library = typeof(Rupiah).Assembly;

    private static readonly IReadOnlyList<string> SourceFiles =
        [.. Directory.EnumerateFiles(SourceRoot(), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void Library_EveryArrowBetweenAreas_IsInTheTableAndTheTableHasNoCycle()
    {
        var areas = Types().Select(AreaOf).Where(area => area != "").Distinct().Order();

        areas.ShouldBe(Allowed.Keys.Order());
        ArrowsOfSources().Concat(ArrowsOfTypes()).Where(arrow => !IsAllowed(arrow.From, arrow.To))
            .Select(arrow => $"{arrow.Where}: {arrow.From} -> {arrow.To}").Distinct().ShouldBeEmpty();
        Cyclic().ShouldBeEmpty();
    }

    [Fact]
    public void Library_EveryClass_IsSealedOrStatic() => Types()
        .Where(type => type is { IsClass: true, IsSealed: false })
        .ShouldBeEmpty();

    [Fact]
    public void Library_EveryStruct_IsReadonly() => Types()
        .Where(type => type is { IsValueType: true, IsEnum: false })
        .Where(type => !type.IsByRefLike) // Texts the compiler builds up piece by piece.
        .Where(type => type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
        .ShouldBeEmpty();

    [Fact]
    public void Library_EverySourceFile_FitsABudgetOfLines() => SourceFiles
        .Where(file => File.ReadLines(file).Count() > MostLines)
        .ShouldBeEmpty();

    private static bool IsAllowed(string from, string to) =>
        from == to || (from != "" && Allowed[from].Contains(to));

    private static IEnumerable<(string From, string To, string Where)> ArrowsOfSources() =>
        from file in SourceFiles
        let name = Path.GetRelativePath(SourceRoot(), file)
        where name != "Throw.cs" // The one exception: its messages speak of the values of every area.
        let area = Path.GetDirectoryName(name)!.Split(Path.DirectorySeparatorChar)[0]
        from mention in Mention().Matches(File.ReadAllText(file))
        let to = mention.Groups["area"].Value
        where Allowed.ContainsKey(to)
        select (area, to, name);

    private static IEnumerable<(string From, string To, string Where)> ArrowsOfTypes() =>
        from type in Types()
        where type.FullName != $"{Root}.Throw"
        from used in Used(type).SelectMany(Parts)
        where used.Assembly == Library && AreaOf(used) != ""
        select (AreaOf(type), AreaOf(used), type.FullName);

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var methods = type.GetMethods(All);
        IEnumerable<MethodBase> callable = [.. methods, .. type.GetConstructors(All)];
        return [
            .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes,
            .. type.GetInterfaces(),
            .. type.GetFields(All).Select(field => field.FieldType),
            .. methods.Select(method => method.ReturnType),
            .. callable.SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType),
        ];
    }

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Parts).Prepend(type);

    /// <summary>What is left of the table when areas that name only areas already taken away are taken away.</summary>
    private static HashSet<string> Cyclic()
    {
        var left = Allowed.Keys.ToHashSet();
        while (left.RemoveWhere(area => !Allowed[area].Any(left.Contains)) > 0)
        {
        }

        return left;
    }

    private static IEnumerable<Type> Types() => Library.GetTypes()
        .Where(type => $"{type.Namespace}.".StartsWith($"{Root}.", StringComparison.Ordinal))
        .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), false));

    private static string AreaOf(Type type) =>
        type.Namespace is { } name && name.Length > Root.Length ? name[(Root.Length + 1)..] : "";

    private static string SourceRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ucj.Coverage.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Ucj.Coverage.sln is in no folder above.");
        return Path.Combine(folder.FullName, "src", "Ucj.Coverage");
    }

    // A using, a qualified name with or without Ucj.Coverage in front, in code or in a cref.
    [GeneratedRegex(@"(?<![.\w])(?:(?:Ucj\.)?Coverage\.)?(?<area>[A-Z]\w*)(?=;|\.[A-Z])")]
    private static partial Regex Mention();
}
